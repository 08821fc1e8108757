import { cutText } from '../../core/cutText';
import { hasPictures } from '../../sheets/isUntouched';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { Row, Rows } from '../../tabs/compiler/compileInput';
import { decodePlanned } from '../../tabs/kinds/decodeRows';
import type { BlockKey } from '../../tabs/kinds/rowOf';
import { columnLetters } from '../../tabs/model/area';
import { blockLayout, topRows } from '../../tabs/model/layout';
import { OUR_NOTE, TYPED_NOTE } from '../../tabs/model/ourNote';
import { type Block, type Column, isStacked, type TabKind } from '../../tabs/model/tab';

/** A cell in which someone wrote, and what. */
export interface FilledCell {
  readonly cell: string;
  readonly text: string;
}

/** Stand for what has no text. */
const PICTURE = '\u{1F5BC}';
const CHART = '\u{1F4CA}';
/** Longest text that is said of a cell. */
const SHOWN = 30;

/**
 * The first cell of an optional tab in which people have written: a value, a formula, a note, or a chart of theirs.
 * Undefined when it holds but what the add-on put there, which `proposed` are the rows of.
 */
export function filledCell(our: OurTab, proposed: Rows): FilledCell | undefined {
  const { sheet, layout } = our;
  const all = sheet.getDataRange();
  const [values, formulas] = [all.getDisplayValues(), all.getFormulas()];
  const notes = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  const known = ownNotes(our);
  const blocks = our.tab.blocks.map((block) => placed(our, block, proposed[block.key] ?? []));
  const top = topRows(our.tab);
  // Of rows above the tables those are ours that every tab has.
  const moved = layout.summaryRow - top.summary;
  const ownTop = new Set([
    ...Array.from({ length: top.title - 1 }, (_, i) => i + 1),
    ...[top.title, top.hint, top.labels, top.summary].map((row) => row + moved),
  ]);
  const isOurs = (row: number, column: number) => {
    if (column === 1 || ownTop.has(row))
      return column === 1 || blocks.some(({ columns }) => columns.has(column));
    const block = blocks.find(({ first, last }) => row >= first && row <= last);
    const found = block?.columns.get(column);
    if (!block || !found) return false;
    const isFormula = found.formula !== undefined && (formulas[row - 1]?.[column - 1] ?? '') !== '';
    return row < block.rows || found.owner !== 'person' || block.free.has(row) || isFormula;
  };
  for (let row = 1; row <= notes.length; row++)
    for (let column = 1; column <= (notes[0]?.length ?? 0); column++) {
      const at = (cells: readonly (readonly string[])[]) => cells[row - 1]?.[column - 1] ?? '';
      const note = peoplesLines(at(notes)).filter((line) => !known.has(line));
      const typed = isOurs(row, column) ? '' : at(values) || at(formulas);
      const text = typed || note.join(' ');
      if (text.trim() !== '')
        return { cell: `${columnLetters(column)}${row}`, text: cutText(text, SHOWN) };
    }
  const chart = sheet.getCharts()[0]?.getContainerInfo();
  if (chart)
    return {
      cell: `${columnLetters(chart.getAnchorColumn())}${chart.getAnchorRow()}`,
      text: CHART,
    };
  return hasPictures(sheet) ? { cell: all.getA1Notation(), text: PICTURE } : undefined;
}

/** A block: from its heading to its end, its first row, its columns by place, and rows that are as they were proposed. */
function placed(our: OurTab, block: Block, proposed: readonly Row[]) {
  const { columns, headerRow, firstRow, lastRow } = blockLayout(our.layout, block.key);
  const isClosed = isStacked(our.tab);
  return {
    first: isClosed ? headerRow - 1 : headerRow,
    last: isClosed ? lastRow : Number.POSITIVE_INFINITY,
    rows: firstRow,
    columns: new Map<unknown, Column>(block.columns.map((one) => [columns[one.key], one])),
    free: proposedRows(our, block, proposed),
  };
}

/** The rows whose cells are those of a proposed row, each of which counts once; and those with formulas of ours alone. */
function proposedRows(our: OurTab, block: Block, proposed: readonly Row[]): Set<number> {
  const kind = our.tab.kind;
  const asked = block.columns.filter(({ owner }) => owner === 'person').map(({ key }) => key);
  const saidBy = (is: object) =>
    JSON.stringify(asked.map((key) => (is as Readonly<Record<string, unknown>>)[key] ?? ''));
  const left = decodePlanned(kind, block.key as BlockKey<TabKind>, proposed, our.locale).map(
    ({ is }) => saidBy(is),
  );
  const found = new Set<number>();
  if (left.length === 0) return found;
  for (const { row, is } of openTable(our, block.key as BlockKey<TabKind>).rows) {
    const at = left.indexOf(saidBy(is));
    if (at < 0) continue;
    left.splice(at, 1);
    found.add(row);
  }
  return found;
}

/** Lines that the add-on itself gives the notes of its labels. */
function ownNotes({ tab, locale }: OurTab): Set<string> {
  const { block, summaryNote } = locale[tab.kind] as unknown as {
    readonly block: Readonly<Record<string, { readonly note: Readonly<Record<string, string>> }>>;
    readonly summaryNote: Readonly<Record<string, string>>;
  };
  const texts = [
    ...Object.values(summaryNote),
    ...Object.values(block).flatMap(({ note }) => Object.values(note)),
  ];
  return new Set(texts.flatMap((text) => text.split('\n')));
}

function peoplesLines(note: string): string[] {
  return note
    .split('\n')
    .filter((line) => !line.startsWith(OUR_NOTE) && !line.startsWith(TYPED_NOTE));
}
