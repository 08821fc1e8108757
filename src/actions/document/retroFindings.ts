import type { OwnedFinding } from '../../core/retro/groupReports';
import { fillIn } from '../../locales/fillIn';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';

const SIDES = ['wins', 'misses'] as const;
/** What a shortfall needs before it is settled. */
const NEEDED = ['cause', 'action', 'owner', 'due'] as const;

/** What went well and what did not, each with what it led to, as its owner reports it. */
export function ownedFindings(retro: OurTab<'retro'>): OwnedFinding[] {
  return SIDES.flatMap((side) =>
    openTable(retro, side).rows.flatMap(({ is: { finding, cause, action, owner } }) =>
      finding === ''
        ? []
        : [{ side, text: [finding, cause, action].filter(Boolean).join(' \u2192 '), owner }],
    ),
  );
}

/** Shortfalls without cause, action, owner or date, with what is still to be decided. */
export function openDecisions(retro: OurTab<'retro'>): string[] {
  const { locale } = retro;
  const { column } = locale.retro.block.misses;
  return openTable(retro, 'misses').rows.flatMap(({ is }) => {
    const missing = NEEDED.filter((key) => is[key] === '' || is[key] === null);
    if (is.finding === '' || missing.length === 0) return [];
    const list = missing.map((key) => column[key]).join(locale.brief.comma);
    return [fillIn(locale.document.meeting.open, { finding: is.finding, list })];
  });
}
