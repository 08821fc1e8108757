import { serialOf } from '../../core/dates/isoDate';
import type { Issues } from '../../core/issue';
import { checkCampaignRequest } from '../../core/request/checkCampaignRequest';
import type { PhaseDates } from '../../tabs/campaign/campaignContext';

/** The phases with their new dates, or what is wrong with what was asked. */
export function wantedPhases(
  now: readonly PhaseDates[],
  days: unknown,
  asked: unknown,
): { readonly phases: readonly PhaseDates[] } | Issues {
  if (now.length === 0) return { issues: [{ code: 'missing', path: 'phases' }] };
  if (asked === undefined) {
    if (typeof days !== 'number' || !Number.isInteger(days))
      return {
        issues: [
          { code: 'wrongType', path: 'days', values: { value: String(days), expected: 'number' } },
        ],
      };
    return { phases: now.map((p) => ({ kind: p.kind, start: p.start + days, end: p.end + days })) };
  }
  const list = Array.isArray(asked) ? (asked as { start?: unknown; end?: unknown }[]) : [];
  if (list.length !== now.length)
    return {
      issues: [
        {
          code: 'phaseCount',
          path: 'phases',
          values: { value: list.length, expected: now.length },
        },
      ],
    };
  const phases = now.map(({ kind }, i) => ({
    kind,
    start: String(list[i]?.start ?? ''),
    end: String(list[i]?.end ?? ''),
  }));
  const issues = checkCampaignRequest({ phases });
  if (issues.length > 0) return { issues };
  const serials = phases.map(({ kind, start, end }) => ({
    kind,
    start: serialOf(start) as number,
    end: serialOf(end) as number,
  }));
  return { phases: serials };
}
