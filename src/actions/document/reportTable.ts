import type { DocumentPart } from '../../core/document/document';
import type { GroupReport } from '../../core/retro/groupReports';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { ownerText } from '../brief/briefLines';

/** A line a person, with the group whose contact they are in 市场与资源. */
export function reportTable(
  reports: readonly GroupReport[],
  { locale }: OurTab<'retro'>,
  market: OurTab<'market'> | undefined,
): DocumentPart {
  const { brief, retro } = locale;
  const { column, stop } = brief.standUp;
  const groups = new Map(
    (market ? openTable(market, 'contacts').rows : []).flatMap(({ is: { contact, group } }) =>
      contact === '' || group === '' ? [] : [[contact, group] as const],
    ),
  );
  return {
    kind: 'table',
    head: [column.owner, column.done, retro.block.wins.title, retro.block.misses.title],
    rows: reports.map(({ owner, done, total, wins, misses }) => [
      [groups.get(owner) ?? '', ownerText(owner, locale)].filter(Boolean).join(brief.dot),
      `${done} / ${total}`,
      wins.join(stop),
      misses.join(stop),
    ]),
    numeric: [],
  };
}
