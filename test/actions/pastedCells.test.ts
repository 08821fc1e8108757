import { pastedCells } from '../../src/actions/import/pastedCells';

const YMD_HMS = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'UTC' } as const;
/** What the spreadsheet tells of its zone. */
const services = {
  SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'UTC' }) },
  Utilities: { formatDate: (date: Date) => date.toLocaleString('sv-SE', YMD_HMS) },
};
beforeAll(() => void Object.assign(globalThis, services));
afterAll(() => {
  for (const name of Object.keys(services)) Reflect.deleteProperty(globalThis, name);
});

test.each([
  [0.0374, '0.00%', '3.74%'],
  // The sign is text: the figure is not scaled.
  [3.74, '0.00"%"', '3.74%'],
  [3.74, '0.00\\%', '3.74%'],
  [12.8, '0.0"万"', '12.8万'],
  [12.8, '\u00a50.0"万元"', '\u00a5 12.8万元'],
  [128_000, '#,##0"元"', '128000元'],
  // What a format scales is shown smaller than it is.
  [128_000, '0!.0,"万"', 128_000],
  [128_000, '0.0,"k"', 128_000],
  [128_000, '[>=10000]0!.0,"万";0', 128_000],
  [1280.5, '[$\u00a5-804]#,##0.00', '\u00a5 1280.5'],
  [1280.5, '"$"#,##0.00', '$ 1280.5'],
  [1280.5, '#,##0.00', 1280.5],
])('%p shown as %p', (value, format, cell) => {
  expect(pastedCells([[value]], [[format]])).toEqual([[cell]]);
});

test.each([
  ['yyyy-mm-dd', { serial: 45_444 }],
  ['m"月"d"日"', { serial: 45_444 }],
  // June, which the spreadsheet took for its first day.
  ['yyyy-mm', '2024-06-01~2024-06-30'],
  ['yyyy"年"m"月"', '2024-06-01~2024-06-30'],
  ['mmm yyyy', '2024-06-01~2024-06-30'],
])('1 June shown as %p', (format, cell) => {
  expect(pastedCells([[new Date(Date.UTC(2024, 5, 1))]], [[format]])).toEqual([[cell]]);
});
