import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { readTexts } from '../../local/xlsx/zipParts';
import { sheetOf, workbookOf } from '../support/smallSnapshot';

/** The order that the schema gives to the parts of a worksheet, as far as they are written. */
const WORKSHEET = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells'],
  ...['conditionalFormatting', 'dataValidations', 'pageMargins', 'pageSetup'],
  ...['headerFooter', 'legacyDrawing'],
];
const STYLES = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  'tableStyles',
];
const WORKBOOK = ['bookViews', 'sheets', 'definedNames', 'calcPr'];

const sheet = sheetOf('甲·1', {
  values: [['字', 1, true]],
  formulas: [['', '=A1', '']],
  formatAreas: [{ range: 'A1:B3', format: { bold: true, background: '#eee', numberFormat: '0%' } }],
  notes: { A1: 'n' },
  merges: ['A5:B5'],
  validations: {
    A2: {
      type: 'DATE_IS_VALID_DATE',
      values: [],
      allowInvalid: true,
      showDropdown: true,
      help: '',
    },
  },
  conditionalFormats: [{ formula: '=A1=1', ranges: ['A1:A3'], bold: true, background: '#fff' }],
  groups: [{ first: 2, count: 1, collapsed: false }],
  frozen: { rows: 1, columns: 1 },
  hiddenRows: [4],
});
const book = workbookOf([sheet, sheetOf('乙', { notes: { A1: 'm' } })], {
  namedRanges: [{ name: 'N', ref: "'甲·1'!$A$1" }],
});
let parts: Record<string, string>;
beforeAll(async () => {
  parts = readTexts(await writeXlsx(book));
});

/** Names of an XML document's elements right below its root, each once. */
function childrenOf(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close) depth--;
    if (!close && depth === 1) names.push(name);
    if (!close && !self) depth++;
  }
  expect(depth).toBe(0);
  return [...new Set(names)];
}

test.each([
  ['xl/worksheets/sheet1.xml', WORKSHEET],
  ['xl/styles.xml', STYLES],
  ['xl/workbook.xml', WORKBOOK],
])('%s is in the order of its schema', (path, order) => {
  const children = childrenOf(parts[path] ?? '');
  expect(children).toEqual(order);
});

test('every part has a type, and every relation leads to a part', () => {
  const types = parts['[Content_Types].xml'] ?? '';
  for (const path of Object.keys(parts)) {
    const known = types.includes(`PartName="/${path}"`);
    const extension = path.slice(path.lastIndexOf('.') + 1);
    expect(`${path} ${known || types.includes(`Extension="${extension}"`)}`).toBe(`${path} true`);
  }
  const relations = Object.entries(parts).filter(([path]) => path.endsWith('.rels'));
  const targets = relations.flatMap(([path, xml]) => {
    const folder = `/${path.replace(/_rels\/[^/]*$/, '')}`;
    return [...xml.matchAll(/Target="([^"]*)"/g)].map(([, target = '']) =>
      new URL(target, `file://${folder}`).pathname.slice(1),
    );
  });
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((target) => !(target in parts))).toEqual([]);
});

test('cells refer to styles and texts that exist', () => {
  const xml = `${parts['xl/worksheets/sheet1.xml']}${parts['xl/worksheets/sheet2.xml']}`;
  const highest = (pattern: RegExp) =>
    Math.max(...[...xml.matchAll(pattern)].map(([, n]) => Number(n)));
  const count = (path: string, element: string) =>
    Number(new RegExp(`<${element} [^>]*?\\bcount="(\\d+)"`).exec(parts[path] ?? '')?.[1]);
  expect(highest(/<c [^>]*\bs="(\d+)"/g)).toBe(count('xl/styles.xml', 'cellXfs') - 1);
  expect(highest(/\bdxfId="(\d+)"/g)).toBe(count('xl/styles.xml', 'dxfs') - 1);
  expect(highest(/t="s"[^>]*><v>(\d+)/g)).toBe(count('xl/sharedStrings.xml', 'sst') - 1);
});

test('the same workbook is the same file, at the time that is given', async () => {
  const modified = new Date('2024-06-17T13:05:00Z');
  const [one, two] = await Promise.all([1, 2].map(() => writeXlsx(book, { modified })));
  expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(true);
});
