import type { Rule } from './rule';
import { type RuleText, whole } from './ruleText';
import { ASKED } from './words';

const NAMED = whole('(?:检查项|检查|核对|人工确认|check|checklist|to check)\\s*:', '.+');

/** `检查:天猫会场有两套赠品方案`. */
export function readNamedCheck(text: RuleText): Rule | undefined {
  const found = text.match(NAMED)?.[1]?.trim();
  return found ? { kind: 'checklist', text: found } : undefined;
}

/** What is asked for, in a way that no program can check. */
export function readChecklist(text: RuleText): Rule | undefined {
  return ASKED.test(text.folded) ? { kind: 'checklist', text: text.plain } : undefined;
}
