import { withoutInvisible } from '../signs/foldSigns';
import { foldRule, halfWidth } from './foldRule';
import { readBackup } from './readBackup';
import { readChecklist, readNamedCheck } from './readChecklist';
import { readLimit } from './readLimit';
import { readShare } from './readShare';
import { readStart } from './readStart';
import { readTaskRule } from './readTaskRule';
import type { Rule } from './rule';
import { RuleText } from './ruleText';

/** Longer text is a story, not a rule. */
const LONGEST_RULE = 200;

const READERS: readonly ((text: RuleText) => Rule | undefined)[] = [
  readNamedCheck,
  readBackup,
  readTaskRule,
  readStart,
  readShare,
  readLimit,
  readChecklist,
];

/**
 * Reads a rule as people write it: `必须存在任务“压力测试”,时长≥3天,前置于上线`, `推广任务开始 ≤ T-10`,
 * `返场期推广预算占比 ≥ 10%`, `领券步骤 ≤ 2`, `"Live stream" must have a backup plan`. Undefined when it
 * cannot be read; never throws.
 */
export function parseRule(input: unknown): Rule | undefined {
  if (typeof input !== 'string') return undefined;
  const whole = halfWidth(withoutInvisible(input)).replace(/\s+/g, ' ').trim();
  const plain = whole.slice(0, foldRule(whole).search(/[.!;]*$/)).trim();
  if (plain === '' || plain.length > LONGEST_RULE) return undefined;
  const text = new RuleText(plain, foldRule(plain));
  for (const read of READERS) {
    const rule = read(text);
    if (rule) return rule;
  }
  return undefined;
}
