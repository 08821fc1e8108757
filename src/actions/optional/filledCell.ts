import { cutText } from '../../core/cutText';
import { hasPictures } from '../../sheets/isUntouched';
import { openTable } from '../../sheets/openTable';
import { isTab, type OurTab } from '../../sheets/ourTab';
import type { Rows } from '../../tabs/compiler/compileInput';
import { decodePlanned } from '../../tabs/kinds/decodeRows';
import { columnLetters } from '../../tabs/model/area';
import { blockLayout, topRows } from '../../tabs/model/layout';
import { OUR_NOTE, TYPED_NOTE } from '../../tabs/model/ourNote';
import type { Column } from '../../tabs/model/tab';
import { TABS } from '../../tabs/tabs';

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
  const [{ columns }] = our.tab.blocks;
  const place = blockLayout(layout);
  const ours = new Map<unknown, Column>(columns.map((one) => [place.columns[one.key], one]));
  const [free, known] = [proposedRows(our, proposed), ownNotes(our)];
  const top = topRows(our.tab);
  // Of rows above the table those are ours that every tab has.
  const ownTop = new Set([
    top.signature,
    top.keys,
    ...[top.title, top.hint, top.labels, top.summary].map(
      (r) => layout.summaryRow - top.summary + r,
    ),
    place.headerRow,
  ]);
  const isOurs = (row: number, column: number) => {
    if (column === 1 || ownTop.has(row)) return column === 1 || ours.has(column);
    const found = ours.get(column);
    if (row < place.firstRow || found === undefined) return false;
    const isFormula = found.formula !== undefined && (formulas[row - 1]?.[column - 1] ?? '') !== '';
    return found.owner !== 'person' || free.has(row) || isFormula;
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

/** The rows whose cells are those of a proposed row, each of which counts once; and those with formulas of ours alone. */
function proposedRows(our: OurTab, proposed: Rows): Set<number> {
  if (!isTab(our, 'calendar')) return new Set();
  const left = decodePlanned('calendar', 'content', proposed.content ?? [], our.locale).map((row) =>
    saidBy(row.is),
  );
  const found = new Set<number>();
  for (const { row, is } of openTable(our, 'content').rows) {
    const at = left.indexOf(saidBy(is));
    if (at < 0) continue;
    left.splice(at, 1);
    found.add(row);
  }
  return found;
}

/** What people are asked for in a row of 内容排期. */
function saidBy(is: object): string {
  const cells = is as Readonly<Record<string, unknown>>;
  const keys = TABS.calendar.blocks[0].columns.filter(({ owner }) => owner === 'person');
  return JSON.stringify(keys.map(({ key }) => cells[key] ?? ''));
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
