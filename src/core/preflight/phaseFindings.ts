import { isoDateOf } from '../dates/isoDate';
import type { Finding, PreflightInput } from './finding';

/** Whether phases are as long as the team has them, and the goals stand in time. */
export function phaseFindings(input: PreflightInput): Finding[] {
  return [...lengthFindings(input), ...lateFinding(input)];
}

function lengthFindings({ phases, phaseGuide }: PreflightInput): Finding[] {
  return phases.flatMap(({ row, name, kind, days }): Finding[] => {
    const guide = phaseGuide.find((g) => g.kind === kind);
    if (!guide || (days >= guide.low && days <= guide.high)) return [];
    const { low, high } = guide;
    const values = { phase: name, days, guide: low === high ? `${low}` : `${low}–${high}` };
    const place = { tab: 'plan', block: 'phases', row, key: 'start' } as const;
    const rule = days < low ? 'phaseShort' : 'phaseLong';
    return [{ rule, severity: 'info', values, place }];
  });
}

/** Only before the campaign begins: afterwards it is too late to say so. */
function lateFinding({ start, today, goalLead, isApproved }: PreflightInput): Finding[] {
  if (isApproved || today >= start || today <= start - goalLead) return [];
  const values = { lead: goalLead, date: isoDateOf(start - goalLead) };
  return [{ rule: 'goalsLate', severity: 'should', values }];
}
