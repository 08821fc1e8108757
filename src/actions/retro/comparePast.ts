import type { ProposedRow } from '../../core/retro/followRow';
import { fillIn } from '../../locales/fillIn';
import { summaryValue } from '../../sheets/ourTab';
import { blockLayout } from '../../tabs/model/layout';
import { numberFormat } from '../../tabs/model/numberFormats';
import { sameCode } from '../desk/openDesk';
import type { Changes } from './changes';
import { type BlockFollowed, followBlock } from './followBlock';
import type { OpenRetro } from './openRetro';
import type { PartDone } from './retroPart';

/** Campaigns that are compared with, the last ones of the scenario. */
const CAMPAIGNS = 3;
const GIVEN = ['metric', 'basis', 'unit', 'direction', 'actual', 'reference'] as const;

type Past = ProposedRow<(typeof GIVEN)[number]>;

/** Figures that 活动总览 has of every campaign and the retro of this one. */
const FIGURES = [
  { own: 'rate', theirs: 'gmvRate', unit: '%', mark: 'higher' },
  { own: 'roi', theirs: 'roi', unit: '1:n', mark: 'higher' },
  { own: 'costRatio', theirs: 'costRatio', unit: '%', mark: 'lower' },
] as const;

/** Writes how the campaign stands beside the archived ones of its scenario. */
export function comparePast(open: OpenRetro, changes: Changes): PartDone {
  const proposed = pastRows(open);
  const block = {
    block: 'comparison' as const,
    given: GIVEN,
    together: [GIVEN],
    others: ['remark'] as const,
    proposed,
    limit: CAMPAIGNS * FIGURES.length,
  };
  const { added, updated, withoutRoom, newRows } = followBlock(open, block, changes);
  showUnits(open, proposed, newRows, changes);
  const { title } = open.retro.locale.retro.block.comparison;
  return { added, updated, said: [], withoutRoom, crowded: withoutRoom > 0 ? [title] : [] };
}

function pastRows({ campaign, found, retro, serial }: OpenRetro): Past[] {
  const { words, retroWords, monitor } = retro.locale;
  const { campaigns, figureOf } = found.overview;
  const past = campaigns
    .filter(
      ({ code, isArchived, isDemo, scenario }) =>
        isArchived && !isDemo && scenario === campaign.scenario && !sameCode(code, campaign.code),
    )
    .sort((a, b) => (serial(b.end) ?? 0) - (serial(a.end) ?? 0))
    .slice(0, CAMPAIGNS);
  return past.flatMap((other) =>
    FIGURES.flatMap(({ own, theirs, unit, mark }): Past[] => {
      const [actual, reference] = [summaryValue(retro, own), figureOf(other, theirs)];
      if (typeof actual !== 'number' || typeof reference !== 'number') return [];
      return [
        {
          key: `${other.code}:${own}`,
          cells: {
            metric: retro.locale.retro.summary[own],
            basis: fillIn(retroWords.past, { code: other.code }),
            unit: words.unit[unit],
            direction: monitor.marks[mark],
            actual,
            reference,
          },
        },
      ];
    }),
  );
}

/** New rows show their figures in their unit: a call a column for rows that stand together. */
function showUnits(
  { retro }: OpenRetro,
  proposed: readonly Past[],
  rows: BlockFollowed['newRows'],
  changes: Changes,
): void {
  const { columns } = blockLayout(retro.layout, 'comparison');
  const unitOf = new Map(proposed.map(({ key, cells }) => [key, cells.unit]));
  const percent = retro.locale.words.unit['%'];
  const runs: { row: number; formats: string[][] }[] = [];
  for (const { row, key } of rows) {
    const format = unitOf.get(key) === percent ? 'percentFine' : 'roi';
    const line = [numberFormat(format, retro.locale)];
    const last = runs[runs.length - 1];
    if (last && last.row + last.formats.length === row) last.formats.push(line);
    else runs.push({ row, formats: [line] });
  }
  for (const run of runs)
    for (const key of ['actual', 'reference'])
      changes.addFormats({ sheet: retro.sheet, column: columns[key] as number, ...run });
}
