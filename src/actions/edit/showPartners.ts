import { type Mark, markCode } from '../../core/checks';
import type { PartnerRow } from '../../core/partners/partnerRow';
import { markSentence } from '../../locales/markSentence';
import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { untouched } from '../../sheets/untouched';
import { type CellEdit, isFewPieces, writeCells } from '../../sheets/writeCells';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import type { Cell } from '../../tabs/model/operation';
import { noteMarks, placedMarks } from '../desk/noteMarks';
import { rowFormulas } from '../desk/rowFormulas';

/** More than so many at once are read by nobody. */
const SENTENCES = 4;
/** Side by side; ROI, 达成率 and the basis of the grade are formulas. */
const ENGINE = ['check', 'roi', 'rate', 'score', 'noted'] as const;
/** The hidden cell of a row that has its formulas. */
const MADE = 'made';

type Partner = TableRow<'partners', 'partners'>;
type EngineCells = Readonly<Partial<Record<(typeof ENGINE)[number], Cell>>>;

export interface PartnersToShow {
  readonly table: Table<'partners', 'partners'>;
  /** Numbers that were typed as text. */
  readonly numbers: readonly CellEdit[];
  /** What is put into the table: tiers and codes. */
  readonly edits: readonly CellEdit[];
  readonly partners: readonly PartnerRow[];
  /** Numbers that cannot be read, and what else a row has to say. */
  readonly unread: readonly Mark[];
  readonly marks: readonly Mark[];
}

/**
 * Writes numbers, tiers, codes, 核对 and formulas of rows that came into use. A grade is a formula until a person
 * types another. Counts the cells.
 */
export function showPartners(
  our: OurTab<'partners'>,
  { table, numbers, edits, partners, unread, marks }: PartnersToShow,
): number {
  const used = new Set(partners.map(({ row }) => row));
  const marksOf = new Map<number, Mark[]>();
  for (const mark of [...unread, ...marks])
    marksOf.set(mark.row, [...(marksOf.get(mark.row) ?? []), mark]);
  const wanted = new Map(
    table.rows.map(({ row }) => [
      row,
      used.has(row) ? cellsOf(our, row, marksOf.get(row) ?? []) : NONE,
    ]),
  );
  const isNew = ({ row, is }: Partner) => used.has(row) && is.noted === '';
  for (const partner of table.rows) {
    const { row, is } = partner;
    // A formula shows something where there is a score: then a blank cell has none.
    if (used.has(row) && is.grade === '' && (isNew(partner) || typeof is.score === 'number'))
      table.put(row, 'grade', rowFormulas(our, row, ['grade']).grade ?? null);
  }
  const engine = table.rows.flatMap((partner) =>
    engineEdits(table, partner, wanted.get(partner.row) ?? NONE, isNew(partner)),
  );
  // Done before the rows remember that it was.
  if (table.rows.some(({ row, is }) => unreadIn(is.noted) !== unreadIn(wanted.get(row)?.noted)))
    noteMarks(our, placedMarks(unread, table.block));
  // One row, or a block in which all rows lack the same, is a rectangle; scattered numbers are not.
  const free = new Set<CellEdit>(untouched(our, [...numbers, ...edits]));
  const typed = numbers.filter((edit) => free.has(edit));
  const rest = [...edits.filter((edit) => free.has(edit)), ...engine];
  const all = [...typed, ...rest];
  if (!isFewPieces(all)) writeCells(our, typed);
  if (isFewPieces(all)) writeCells(our, all);
  else if (isFewPieces(rest)) writeCells(our, rest);
  else {
    table.write();
    table.engine(ENGINE, wanted);
  }
  return all.length;
}

const NONE: EngineCells = { check: null, noted: null };

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
function unreadIn(noted: Cell | undefined): string {
  return typeof noted === 'string' ? noted.split('|').slice(1).join('|') : '';
}

/** The cells of a row that differ; its formulas when it is new. */
function engineEdits(
  { block }: PartnersToShow['table'],
  { row, is }: Partner,
  wanted: EngineCells,
  isNew: boolean,
): CellEdit[] {
  return ENGINE.flatMap((key): CellEdit[] => {
    const value = wanted[key];
    if (value === undefined) return [];
    const isFormula = typeof value === 'object' && value !== null;
    const differs = isNew || (!isFormula && is[key] !== (value ?? ''));
    return differs ? [{ row, column: block.columns[key] as number, value }] : [];
  });
}
