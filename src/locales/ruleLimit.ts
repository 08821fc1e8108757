import type { RuleLimit } from '../core/retro/contradictions';

const RULE =
  /^(.{2,}?)\s*(≥|>=|≤|<=|>|<|不低于|不少于|不超过|不高于|不低於|不少於|不超過|不高於|at least|at most)\s*(T\s*)?([-+−]?)\s*([\d.]+)\s*([%％]?)/i;
const UPPER = /^(≤|<|不超|不高|at most)/i;

/** The limit that a rule of 经验库 sets: 返场期推广预算占比 ≥ 10%, 推广任务开始 ≤ T-10. Undefined for all else. */
export function ruleLimit(text: string): RuleLimit | undefined {
  const [, subject = '', sign = '', t = '', minus = '', digits = '', percent = ''] =
    RULE.exec(text.trim()) ?? [];
  const value = Number(digits);
  if (digits === '' || !Number.isFinite(value)) return undefined;
  return {
    text: text.trim(),
    subject: [subject.trim().toLowerCase(), t === '' ? '' : 'T', percent === '' ? '' : '%'].join(
      ' ',
    ),
    isUpper: UPPER.test(sign),
    // T-10 is ten days before: earlier is smaller.
    value: /[-−]/.test(minus) ? -value : value,
  };
}
