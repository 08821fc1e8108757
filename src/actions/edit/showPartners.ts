import { type Mark, markCode } from '../../core/checks';
import type { PartnerRow } from '../../core/partners/partnerRow';
import { markSentence } from '../../locales/markSentence';
import { textOf } from '../../sheets/blockRows';
import { writeEngineColumns } from '../../sheets/engineColumns';
import type { OurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { type CellEdit, isFewPieces, writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import type { Cell } from '../../tabs/operation';
import { rowFormulas } from './rowFormulas';

/** More than so many at once are read by nobody. */
const SENTENCES = 4;
/** Side by side; ROI, 达成率 and the basis of the grade are formulas. */
const ENGINE = ['check', 'roi', 'rate', 'score', 'noted'] as const;
/** The hidden cell of a row that has its formulas. */
const MADE = 'made';

export interface PartnersToShow {
  readonly rows: readonly SheetRow[];
  readonly partners: readonly PartnerRow[];
  /** New codes by row. */
  readonly codes: ReadonlyMap<number, string>;
  readonly marks: readonly Mark[];
  /** Numbers that were typed as text. */
  readonly numbers: readonly CellEdit[];
  /** Notes which cells are unreadable; done before the rows remember that it was. */
  readonly note: () => void;
}

/**
 * Writes numbers, tiers, codes, 核对 and formulas of rows that came into use. A grade is a formula until
 * a person types another. Counts the cells.
 */
export function showPartners(
  our: OurTab,
  { rows, partners, codes, marks, numbers, note }: PartnersToShow,
): number {
  const block = blockLayout(our.layout);
  const wanted = new Map(rows.map(({ row }) => [row, blank()]));
  const marksOf = new Map<number, Mark[]>();
  for (const mark of marks) marksOf.set(mark.row, [...(marksOf.get(mark.row) ?? []), mark]);
  for (const { row } of partners) wanted.set(row, cellsOf(our, row, marksOf.get(row) ?? []));
  const isNew = ({ row, cells }: SheetRow) =>
    textOf(wanted.get(row)?.noted) !== '' && textOf(cells.noted) === '';
  const person = personEdits(our, { rows, partners, codes }, isNew);
  const engine = rows.flatMap((row) =>
    engineEdits(our, row, wanted.get(row.row) ?? blank(), isNew(row)),
  );
  const isRemarked = ({ row, cells }: SheetRow) =>
    unreadOf(cells.noted) !== unreadOf(wanted.get(row)?.noted);
  if (rows.some(isRemarked)) note();
  // One row, or a block in which all rows lack the same, is a rectangle; scattered numbers are not.
  const all = [...numbers, ...person, ...engine];
  if (!isFewPieces(all)) writeCells(our, numbers);
  const rest = isFewPieces(all) ? all : [...person, ...engine];
  if (isFewPieces(rest)) writeCells(our, rest);
  else {
    for (const edits of byColumn(person)) writeCells(our, edits);
    writeEngineColumns(our, block, ENGINE, rows, wanted);
  }
  return all.length;
}

type EngineCells = Readonly<Record<(typeof ENGINE)[number], Cell>>;

function blank(): Partial<EngineCells> & Pick<EngineCells, 'check' | 'noted'> {
  return { check: null, noted: null };
}

function cellsOf(our: OurTab, row: number, own: readonly Mark[]): EngineCells {
  const { locale } = our;
  const said = [...new Set(own.map((mark) => markSentence(mark, locale)))].slice(0, SENTENCES);
  const { roi = null, rate = null, score = null } = rowFormulas(our, row, ['roi', 'rate', 'score']);
  return {
    check: said.length > 0 ? `⚠ ${said.join(locale.checks.separator)}` : null,
    roi,
    rate,
    score,
    noted: [MADE, ...own.filter(isUnread).map(markCode)].join('|'),
  };
}

function isUnread({ code }: Mark): boolean {
  return code === 'unreadableNumber' || code === 'unitMismatch';
}

/** What a row's memory says is unreadable. */
function unreadOf(noted: unknown): string {
  return textOf(noted).split('|').slice(1).join('|');
}

/** New codes, tiers as the dropdown has them, and the formula of a grade that nobody gave. */
function personEdits(
  our: OurTab,
  { rows, partners, codes }: Pick<PartnersToShow, 'rows' | 'partners' | 'codes'>,
  isNew: (row: SheetRow) => boolean,
): CellEdit[] {
  const { columns } = blockLayout(our.layout);
  const words: Readonly<Record<string, string>> = our.locale.words.partnerTier;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return partners.flatMap(({ row, tier, tierText }): CellEdit[] => {
    const at = (key: string, value: Cell) => ({ row, column: columns[key] as number, value });
    const sheetRow = byRow.get(row);
    if (!sheetRow) return [];
    const word = tier && words[tier];
    const code = codes.get(row);
    const { grade, score } = sheetRow.cells;
    // A formula shows something where there is a score: then a blank cell has none.
    const lacksGrade = textOf(grade) === '' && (isNew(sheetRow) || typeof score === 'number');
    return [
      ...(word && word !== tierText ? [at('tier', word)] : []),
      ...(code ? [at('code', code)] : []),
      ...(lacksGrade ? [at('grade', rowFormulas(our, row, ['grade']).grade ?? null)] : []),
    ];
  });
}

/** The cells of a row that differ; its formulas when it is new. */
function engineEdits(
  our: OurTab,
  { row, cells }: SheetRow,
  wanted: Partial<EngineCells>,
  isNew: boolean,
): CellEdit[] {
  const { columns } = blockLayout(our.layout);
  return ENGINE.flatMap((key): CellEdit[] => {
    const value = wanted[key];
    if (value === undefined) return [];
    const isFormula = typeof value === 'object' && value !== null;
    const differs = isFormula ? isNew : isNew || textOf(cells[key]) !== textOf(value);
    return differs ? [{ row, column: columns[key] as number, value }] : [];
  });
}

function byColumn(edits: readonly CellEdit[]): CellEdit[][] {
  const columns = [...new Set(edits.map(({ column }) => column))];
  return columns.map((column) => edits.filter((e) => e.column === column));
}
