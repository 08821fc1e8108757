import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { a1Of } from '../../local/gas/a1';
import type { SheetSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';
import { CUSTOM_FUNCTIONS } from '../../local/xlsx/excelFormula';
import { type FileWords, fileWordsOf } from '../../local/xlsx/fileWords';
import { withLiveStates } from '../../local/xlsx/liveStates';
import { withLongLines } from '../../local/xlsx/longLines';
import { printed } from '../../local/xlsx/printed';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { askPython, ensureOpenpyxl } from '../../scripts/openpyxl';
import { hostOfDemo } from '../support/keptDemo';

/** A program of others that reads .xlsx files says what stands in them. */
const python = ensureOpenpyxl();
const READER = join(__dirname, '..', 'support', 'readByOpenpyxl.py');
const A4 = 9;
const OURS = new RegExp(`^=(?:${CUSTOM_FUNCTIONS.join('|')})\\(`);
const folder = mkdtempSync(join(tmpdir(), 'readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Value = string | number | boolean;
type Read = ReturnType<typeof expected>;

/** What another reader is to find on a sheet. */
function expected(sheet: SheetSnapshot, words: FileWords) {
  const { conditionalFormats } = withLiveStates(sheet, words.states);
  const formulas = filled(sheet.formulas);
  const asResults = formulas.filter(([, formula]) => OURS.test(formula));
  const visible = (count: number, hidden: readonly number[]) =>
    count - hidden.filter((index) => index <= count).length;
  const { frozen, hiddenRows, hiddenColumns } = sheet;
  const titles = printed(sheet, sheet.name, '', words).names.find(({ name }) =>
    name.endsWith('Print_Titles'),
  );
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    formulas: formulas.length - asResults.length,
    dropdowns: Object.values(sheet.validations).filter(({ type }) => /_IN_/.test(type)).length,
    rules: conditionalFormats.length,
    frozen: [visible(frozen.rows, hiddenRows), visible(frozen.columns, hiddenColumns)],
    // A formula that Excel lacks stands in the note of its cell.
    notes: new Set([...Object.keys(sheet.notes), ...asResults.map(([a1]) => a1)]).size,
    // What runs past the printed page stands in a merged cell.
    merges: withLongLines(sheet).merges.length,
    charts: sheet.charts.length,
    page: ['landscape', A4, true],
    repeated: /\$\d+:\$\d+/.exec(titles?.range ?? '')?.[0] ?? null,
  };
}

/** Cells of a grid that hold something, by address. */
function filled<T>(grid: readonly (readonly T[])[]): [string, T][] {
  return grid.flatMap((row, i) =>
    row.flatMap((value, j): [string, T][] =>
      value === '' ? [] : [[a1Of(i + 1, j + 1, 1, 1), value]],
    ),
  );
}

/** Cells where two readers differ, numbers by more than the last digits. Errors are left to be calculated. */
function unlike(sheet: SheetSnapshot, read: Readonly<Record<string, Value>>): string[] {
  const ours = new Map(
    filled(sheet.values)
      .filter(([, value]) => value !== '#N/A')
      .map(([a1, value]) => [a1, typeof value === 'object' ? value.serial : value]),
  );
  const all = new Set([...ours.keys(), ...Object.keys(read)]);
  return [...all].flatMap((a1) => {
    const [a, b] = [ours.get(a1) ?? '', read[a1] ?? ''];
    const same =
      typeof a === 'number' && typeof b === 'number'
        ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
        : a === b;
    return same ? [] : [`${sheet.name}!${a1}: ${JSON.stringify(a)} \u2192 ${JSON.stringify(b)}`];
  });
}

async function written(name: string, book: WorkbookSnapshot): Promise<string> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeXlsx(book, { modified: new Date() }));
  return file;
}

const STAGES = ['prep', 'live', 'retro'] as const;

test.each(STAGES)(
  'openpyxl reads of the %s demo what the workbook holds',
  async (stage) => {
    const host = hostOfDemo(stage);
    const book = host.snapshot();
    host.close();
    const file = await written(stage, book);
    if (python === undefined) return;
    type Found = Read & { values: Record<string, Value> };
    const found = askPython<Found[]>(python, READER, file);
    const words = fileWordsOf(book.sheets);
    const sheets = found.slice(0, book.sheets.length);
    expect(found.at(-1)?.name).toBe(words.about);
    expect(sheets.map(({ values, ...rest }) => rest)).toEqual(
      book.sheets.map((sheet) => expected(sheet, words)),
    );
    expect(book.sheets.flatMap((sheet, i) => unlike(sheet, sheets[i]?.values ?? {}))).toEqual([]);
    const all = sheets.reduce((sum, { dropdowns }) => sum + dropdowns, 0);
    expect(all).toBeGreaterThan(1000);
  },
  120_000,
);
