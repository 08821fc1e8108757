import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost, type Host } from '../../local/host/createHost';
import { type CellValue, inCells } from '../support/inCells';
import CASES from './googleFormulas.json';

type Result = string | number | boolean | readonly (readonly number[])[];
/** A formula, what Google Sheets gives, and what it gives of the same values in cells where that differs. */
type Case = readonly [formula: string, result: Result, inCells?: Result];

const ALL = Object.values(CASES as unknown as Record<string, Case[]>).flat();
/** ROW() was asked in this row. */
const ROW_OF_ROW = 79;
const DOCUMENT = join(__dirname, '..', '..', 'docs', 'formulas.md');
const SCRIPT = `
function put(name, cells) {
  var sheet = SpreadsheetApp.getActive().getSheetByName(name);
  cells.forEach(function (cell) {
    var range = sheet.getRange(cell.row, cell.column);
    if (cell.formula) range.setFormula(cell.formula);
    else if (typeof cell.value === 'string') range.setNumberFormat('@').setValue(cell.value);
    else range.setValue(cell.value);
  });
}`;

interface Different {
  readonly formula: string;
  readonly google: string;
  readonly here: string;
}

let host: Host;
beforeAll(() => {
  host = createHost({ script: SCRIPT });
});
afterAll(() => host.close());

test('as they are', () => {
  const rows = ALL.filter(([formula]) => formula !== '=ROW()').map(([formula]) => formula);
  rows.splice(ROW_OF_ROW - 1, 0, '=ROW()');
  const sheet = newTab('literals', rows.length);
  // What stands beside them leaves an array no room, as where they were recorded.
  const cells = rows.flatMap((formula, i) => [
    { row: i + 1, column: 1, formula },
    { row: i + 1, column: 2, value: formula.slice(1) },
  ]);
  host.call('put', sheet, cells);
  const values = host.read(sheet, `A1:A${rows.length}`).values;
  const found = ALL.flatMap(([formula, google]) =>
    difference(formula, google, values[rows.indexOf(formula)]?.[0]),
  );
  expect(found.sort(byFormula)).toEqual(listed('As they are').sort(byFormula));
});

test('with arrays in cells', () => {
  let row = 1;
  const placed = ALL.flatMap(([formula, result, other]) => {
    const written = inCells(formula, row + 1);
    if (!written) return [];
    const at = row + 1;
    row += written.rows + 1;
    return [{ formula, google: other ?? result, written, at }];
  });
  expect(placed.length).toBeGreaterThan(220);
  const sheet = newTab('cells', row);
  const cells: CellValue[] = placed.flatMap(({ written, at }) => [
    ...written.cells,
    { row: at, column: 2, formula: written.formula },
    { row: at, column: 3, value: '|' },
    { row: at + 1, column: 2, value: '|' },
  ]);
  host.call('put', sheet, cells);
  const values = host.read(sheet, `B1:B${row}`).values;
  const found = placed.flatMap(({ formula, google, at }) =>
    difference(formula, google, values[at - 1]?.[0]),
  );
  expect(found.sort(byFormula)).toEqual(listed('With arrays in cells').sort(byFormula));
});

test('all recorded formulas are there, none twice', () => {
  expect(ALL).toHaveLength(672);
  expect(new Set(ALL.map(([formula]) => formula)).size).toBe(672);
});

function newTab(name: string, rows: number): string {
  host.user.addTab(name);
  host.user.addRows(name, Math.max(rows - 1000, 1));
  return name;
}

function difference(formula: string, google: Result, here: unknown): Different[] {
  if (Object.is(google, here)) return [];
  return [{ formula, google: JSON.stringify(google), here: JSON.stringify(here) }];
}

/** The differences that a section of the document lists: formula, Google's result, ours. */
function listed(section: string): Different[] {
  const [, text = ''] = readFileSync(DOCUMENT, 'utf8').split(`\n## ${section}\n`);
  return [
    ...(text.split('\n## ')[0] ?? '').matchAll(/^\| `(=.*?)` *\| `(.*?)` *\| `(.*?)` *\|/gm),
  ].map(([, formula = '', google = '', here = '']) => ({ formula, google, here }));
}

const byFormula = (a: Different, b: Different) => (a.formula < b.formula ? -1 : 1);
