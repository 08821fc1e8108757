import type { TaskRule } from './rule';
import { nameOf, type RuleText, whole } from './ruleText';
import { ANCHOR, ANCHORS, AT_LEAST, DAYS, HAVE, MUST, TASK } from './words';

const HEADS = [
  // 必须存在任务“压力测试”; 下次增加压力测试环节
  whole(
    `(?:下次|今后|以后)?\\s*${MUST}?\\s*${HAVE}\\s*(?:一个|一次|一项)?\\s*${TASK}?`,
    '.+?',
    `${TASK}?`,
  ),
  // Task "Load test" must exist
  whole('(?:a |the )?task:?', '.+?', '(?:must exist|should exist|is required|is needed|exists)'),
  whole(
    '(?:next time )?(?:must |should )?(?:have|include|add)\\b(?: an?\\b| the\\b)?(?: task\\b)?',
    '.+?',
    '',
  ),
];
const QUOTED_ALONE = whole(`${MUST}?\\s*${TASK}`, '"[^"]+"', '');
const LENGTH = whole(
  `(?:时长|工期|预留|持续|为期|lasting|for|with)?\\s*${AT_LEAST}?`,
  '\\d{1,3}',
  `${DAYS}\\s*(?:以上|以上时间|or more|reserved)?`,
);
const BEFORE = whole(
  '(?:前置于|早于|在|须在|done|finished|ended)?\\s*(?:before)?',
  ANCHOR,
  '(?:之前|以前|前)?\\s*(?:完成|结束)?',
);

/** `必须有任务「压力测试」,至少3天,在上线前完成`. */
export function readTaskRule(text: RuleText): TaskRule | undefined {
  const [head, ...rest] = text.clauses();
  const name = headName(head);
  if (name === undefined) return undefined;
  let rule: TaskRule = { kind: 'taskExists', name };
  for (const clause of rest) {
    const part = lengthOf(clause) ?? beforeOf(clause);
    if (!part) return undefined;
    rule = { ...rule, ...part };
  }
  return rule;
}

function headName(head: RuleText): string | undefined {
  for (const pattern of [QUOTED_ALONE, ...HEADS]) {
    const name = nameOf(head.match(pattern)?.[1] ?? '');
    if (name !== '') return name;
  }
  return undefined;
}

function lengthOf(clause: RuleText): Partial<TaskRule> | undefined {
  const found = clause.match(LENGTH);
  const minDays = Number(found?.[1]);
  return found && minDays > 0 ? { minDays } : undefined;
}

function beforeOf(clause: RuleText): Partial<TaskRule> | undefined {
  if (!/前|早于|before/.test(clause.folded)) return undefined;
  const found = clause.match(BEFORE);
  const anchor = found && anchorOf(clause.folded);
  return anchor ? { before: anchor } : undefined;
}

/** The first anchor that a folded text names. */
export function anchorOf(folded: string): (typeof ANCHORS)[number][1] | undefined {
  return ANCHORS.find(([word]) => folded.includes(word))?.[1];
}
