import type { DocumentPart } from '../../core/document/document';
import { elasticTarget } from '../../core/elasticTarget';
import { formatQuantity } from '../../core/quantity/formatQuantity';
import { bracketOf } from '../../core/signs/separators';
import type { Locale } from '../../locales/zh-CN/locale';
import { taskRows } from '../../rows/task';
import { openTable, type Table } from '../../sheets/openTable';
import { isTab, type OurTab } from '../../sheets/ourTab';
import { blockTexts } from '../../tabs/compiler/blockTexts';
import type { DocumentSection } from '../../tabs/documents/documentSection';
import { unitOf } from '../../tabs/kinds/decodeRows';
import { textOf } from '../../tabs/kinds/kind';
import { FIRST_COLUMN } from '../../tabs/model/layout';
import { cellText, plainCell } from '../desk/cellText';

type Cells = Table<DocumentSection['tab'], DocumentSection['block']>['rows'][number]['cells'];

/** Heading, check and table of a block; nothing when it holds nothing. */
export function sectionParts(
  our: OurTab,
  section: DocumentSection,
  serial: (cell: unknown) => number | undefined,
  heads: Readonly<Record<string, string>> = {},
): DocumentPart[] {
  const { locale, tab, values } = our;
  const block = tab.blocks.find(({ key }) => key === section.block);
  if (!block) return [];
  const { title, column: labels } = blockTexts(locale, tab, block);
  const table = openTable(our, section.block);
  const shown = (key: DocumentSection['columns'][number], cells: Cells) => {
    if (key === 'elastic') return elastic(cells, locale);
    // Who owns a task does it where nobody else is named.
    const value = plainCell(key === 'executor' ? cells[key] || cells.owner : cells[key], serial);
    const column = block.columns.find((c) => c.key === key);
    if (!column) return '';
    const unit = unitOf(column, locale.words.unit)(cells);
    return cellText(value, column.format, locale, unit);
  };
  const wanted = wantedTasks(our, section);
  const rows = table.rows
    .filter(({ row, cells }) => (!wanted || wanted.has(row)) && isFilled(section, cells))
    .map(({ cells }) => section.columns.map((key) => shown(key, cells)))
    .filter(([, ...others]) => others.some((text) => text !== ''));
  if (rows.length === 0) return [];
  const kept = section.columns.flatMap((_, i) => (rows.some((row) => row[i] !== '') ? [i] : []));
  const keys = kept.map((i) => section.columns[i] as string);
  // Its check stands right of the heading, above the header.
  const { headerRow } = table.block;
  const check = tab.blocks.length > 1 ? textOf(values[headerRow - 2]?.[FIRST_COLUMN]) : '';
  return [
    { kind: 'heading', text: section.title ? locale.document[section.title] : title },
    ...(check === '' ? [] : [{ kind: 'note' as const, text: check }]),
    {
      kind: 'table',
      // The figures carry their unit.
      head: keys.map((key) => bracketOf(heads[key] || labels[key] || locale.document.elastic).bare),
      rows: rows.map((row) => kept.map((i) => row[i] as string)),
      numeric: keys.flatMap((key, i) =>
        block.columns.some((c) => c.key === key && c.align === 'right') ? [i] : [],
      ),
    },
  ];
}

function isFilled({ filled }: DocumentSection, cells: Cells): boolean {
  return !filled || filled.some((key) => textOf(cells[key]) !== '');
}

/** Rows of the tasks, or of the milestones, that a section of 筹备进度 shows. */
function wantedTasks(our: OurTab, { milestones }: DocumentSection): Set<number> | undefined {
  if (milestones === undefined || !isTab(our, 'prep')) return undefined;
  const shown = taskRows(our).filter(
    ({ state, milestone }) => state !== 'cancelled' && milestone === milestones,
  );
  return new Set(shown.map(({ row }) => row));
}

/** 300万元–450万元 of a goal with a baseline and room to grow. */
function elastic({ baseline, growth, unit }: Cells, { request }: Locale): string {
  if (typeof baseline !== 'number' || typeof growth !== 'number') return '';
  const { floor, stretch } = elasticTarget(baseline, growth);
  return [floor, stretch].map((n) => formatQuantity(n, textOf(unit), request.scale)).join('–');
}
