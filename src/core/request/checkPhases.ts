import { serialOf } from '../dates/isoDate';
import type { Issue } from '../issue';
import type { CampaignRequest } from './campaignRequest';
import { LIMITS } from './requestLimits';

/** What is wrong with the dates of phases: none that can be read, no burst, out of order, too long. */
export function checkPhases(phases: CampaignRequest['phases']): Issue[] {
  const issues = phases.flatMap((phase, i) =>
    (['start', 'end'] as const).flatMap((field): Issue[] =>
      serialOf(phase[field]) === undefined
        ? [{ code: 'badDate', path: `phases[${i}].${field}`, values: { value: phase[field] } }]
        : [],
    ),
  );
  if (!phases.some((p) => p.kind === 'burst'))
    issues.push({ code: 'noBurst', path: 'phases', values: { value: '' } });
  return issues.length > 0 ? issues : checkPhaseOrder(phases);
}

/** ISO dates compare as text. */
function checkPhaseOrder(phases: CampaignRequest['phases']): Issue[] {
  const issues: Issue[] = [];
  phases.forEach(({ start, end }, i) => {
    const path = `phases[${i}]`;
    const before = phases[i - 1]?.end;
    if (end < start) issues.push({ code: 'phaseReversed', path, values: { start, end } });
    if (before !== undefined && start <= before)
      issues.push({ code: 'phaseOverlap', path, values: { start, end: before } });
  });
  const start = phases[0]?.start as string;
  const end = phases[phases.length - 1]?.end as string;
  const days = (serialOf(end) as number) - (serialOf(start) as number) + 1;
  const limit = LIMITS.campaignDays;
  if (days > limit)
    issues.push({ code: 'campaignTooLong', path: 'phases', values: { start, end, days, limit } });
  return issues;
}
