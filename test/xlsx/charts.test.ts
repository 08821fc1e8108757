import type { SheetSnapshot } from '../../local/host/snapshot';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { readTexts } from '../../local/xlsx/zipParts';
import { converted, ensureLibreOffice } from '../../scripts/libreOffice';
import { sheetOf, workbookOf } from '../support/smallSnapshot';

type Chart = SheetSnapshot['charts'][number];

const DATA = "数据·'1";
const data = sheetOf(DATA, {
  values: [
    ['日期', '应达', '实际'],
    [{ serial: 45444 }, 5, 4.8],
    [{ serial: 45445 }, 10, 9.8],
    [{ serial: 45446 }, 15, ''],
  ],
  numberFormats: [[], ['yyyy-mm-dd', '0', '0'], ['yyyy-mm-dd', '0', '0'], ['yyyy-mm-dd', '0', '0']],
});
const chartOf = (change: Partial<Chart>): Chart => ({
  id: 1,
  type: 'LINE',
  numHeaders: 1,
  mergeStrategy: 'MERGE_COLUMNS',
  transpose: false,
  options: {
    title: '618 · GMV & <曲线>',
    width: 300,
    height: 200,
    vAxis: { title: '万元', format: '#,##0' },
    series: {
      0: { color: '#b35c00', lineDashStyle: [6, 4] },
      1: { color: '#1d4e89', pointSize: 5 },
    },
  },
  anchor: { row: 3, column: 2, offsetX: 12, offsetY: 4 },
  ranges: [
    { sheet: DATA, range: 'A1:A4' },
    { sheet: DATA, range: 'B1:C4' },
  ],
  ...change,
});
const partsOf = async (...charts: Chart[]) =>
  readTexts(await writeXlsx(workbookOf([sheetOf('总览', { charts }), data])));
const references = (xml: string) => [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, ref]) => ref);

test('a line refers to the cells that it shows, and ends with its last figure', async () => {
  const parts = await partsOf(chartOf({}));
  const xml = parts['xl/charts/chart1.xml'] ?? '';
  const sheet = "'数据·''1'!";
  expect(references(xml)).toEqual([
    `${sheet}$B$1`,
    `${sheet}$A$2:$A$4`,
    `${sheet}$B$2:$B$4`,
    `${sheet}$C$1`,
    `${sheet}$A$2:$A$4`,
    `${sheet}$C$2:$C$3`,
  ]);
  expect(xml).toContain('<c:v>应达</c:v>');
  expect(xml).toContain('<c:formatCode>yyyy-mm-dd</c:formatCode><c:ptCount val="3"/>');
  expect(xml).toContain('618 · GMV &amp; &lt;曲线&gt;');
  expect(xml).toMatch(/B35C00.*prstDash val="dash".*1D4E89.*prstDash val="solid"/s);
  expect(xml).toContain('<c:dispBlanksAs val="span"/>');
});

test('an error is no figure, and what is hidden is drawn where the chart says so', async () => {
  const parts = await partsOf(chartOf({}), chartOf({ id: 2, hiddenDimensions: 'SHOW_BOTH' }));
  const [usual = '', hidden = ''] = [1, 2].map((n) => parts[`xl/charts/chart${n}.xml`]);
  expect(usual).toContain('<c:plotVisOnly val="1"/>');
  expect(hidden).toContain('<c:plotVisOnly val="0"/>');
  for (const xml of [usual, hidden])
    expect(xml).toMatch(/<c16r3:dispNaAsBlank val="1"\/>.*<\/c:extLst><\/c:chart>/);
});

test('labels of bars are as their cells say them, also of one that is cut', async () => {
  const format = '[>=1.5]"≥150%";0.0%';
  const rates = sheetOf('达成', {
    values: [
      ['指标', '达成率'],
      ['GMV', 0.96],
      ['互动量 408.8%', 1.5],
    ],
    numberFormats: [[], ['General', format], ['General', format]],
  });
  const ranges = [
    { sheet: '达成', range: 'A1:A3' },
    { sheet: '达成', range: 'B1:B3' },
  ];
  const options = { series: { 0: { dataLabel: 'value' } } };
  const charts = [chartOf({ type: 'BAR', ranges, options })];
  const parts = readTexts(await writeXlsx(workbookOf([sheetOf('总览', { charts }), rates])));
  const xml = parts['xl/charts/chart1.xml'] ?? '';
  expect(xml).toContain('<c:formatCode>[&gt;=1.5]"≥150%";0.0%</c:formatCode>');
  expect(xml).toMatch(/<c:dLbls>.*sourceLinked="1"/s);
  expect(xml).toContain('<c:v>互动量 408.8%</c:v>');
  // No name is left out.
  expect(xml).toMatch(
    /<c:catAx>.*rot="0".*<c:tickLblSkip val="1"\/><c:noMultiLvlLbl.*<\/c:catAx>/s,
  );
});

test('a chart has its size and place to the pixel', async () => {
  const parts = await partsOf(chartOf({}), chartOf({ type: 'PIE', options: {} }));
  const drawing = parts['xl/drawings/drawing1.xml'] ?? '';
  expect(drawing.match(/<xdr:oneCellAnchor>/g)).toHaveLength(2);
  expect(drawing).not.toContain('twoCellAnchor');
  expect(drawing).toContain(
    '<xdr:col>1</xdr:col><xdr:colOff>114300</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>38100</xdr:rowOff>',
  );
  expect(drawing).toContain('<xdr:ext cx="2857500" cy="1905000"/>');
});

test.each([
  ['BAR', '<c:barDir val="bar"/>'],
  ['COLUMN', '<c:barDir val="col"/>'],
  ['PIE', '<c:pieChart>'],
])('%s is native', async (type, mark) => {
  expect((await partsOf(chartOf({ type })))['xl/charts/chart1.xml']).toContain(mark);
});

test('a chart whose cells are gone is left out, and the file stays whole', async () => {
  const parts = await partsOf(chartOf({ ranges: [] }));
  expect(Object.keys(parts).filter((path) => path.includes('chart'))).toEqual([]);
});

test('rows whose text breaks into lines are as high as it', async () => {
  const wrapped = sheetOf('W', {
    values: [['一二三四五六七八九十一二三四五六七八九十'], ['短']],
    display: [['一二三四五六七八九十一二三四五六七八九十'], ['短']],
    formatAreas: [{ range: 'A1:A2', format: { wrap: true } }],
  });
  const xml = readTexts(await writeXlsx(workbookOf([wrapped])))['xl/worksheets/sheet1.xml'] ?? '';
  // 40 half-width characters at 13 a line of 100 pixels: 4 lines of 17 pixels and a margin.
  expect(/<row r="1"[^>]* ht="([\d.]+)"/.exec(xml)?.[1]).toBe('55.5');
  expect(xml).not.toMatch(/<row r="2"[^>]* ht=/);
});

const office = ensureLibreOffice();

(office ? test : test.skip)(
  'a line ends in LibreOffice where its last figures are errors',
  async () => {
    const book = workbookOf([
      sheetOf('总览', { charts: [chartOf({})] }),
      {
        ...data,
        values: data.values.map((row, i) => (i === 3 ? [row[0] ?? '', 15, '#N/A'] : row)),
        formulas: data.values.map((_, i) => ['', '', i === 3 ? '=NA()' : '']),
      },
    ]);
    const opened = converted(office ?? '', await writeXlsx(book), 'ods').get('book.ods');
    const chart = readTexts(new Uint8Array(opened ?? []))['Object 1/content.xml'];
    expect(chart).toContain('treat-empty-cells="ignore"');
  },
  60_000,
);

/** Pictures that LibreOffice makes of a file's charts, in any order. */
function drawnByLibreOffice(file: Uint8Array): Buffer[] {
  const made = converted(office ?? '', file, 'html:HTML (StarCalc)');
  return [...made].flatMap(([name, bytes]) => (name.endsWith('.png') ? [bytes] : []));
}

(office ? test : test.skip)(
  'LibreOffice draws each chart at its size, and another picture when figures differ',
  async () => {
    const book = (actual: number) =>
      workbookOf([
        sheetOf('总览', { charts: [chartOf({}), chartOf({ id: 2, type: 'PIE' })] }),
        {
          ...data,
          values: data.values.map((row, i) => (i === 2 ? [row[0] ?? '', 10, actual] : row)),
        },
      ]);
    const pictures = drawnByLibreOffice(await writeXlsx(book(9.8)));
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      // Width and height stand in the header of a PNG.
      expect(
        [picture.readUInt32BE(16), picture.readUInt32BE(20)].map((n) => Math.round(n / 10)),
      ).toEqual([30, 20]);
      expect(picture.length).toBeGreaterThan(2000);
    }
    const others = drawnByLibreOffice(await writeXlsx(book(1)));
    // The pie shows the first column only: it is the same, the line is not.
    const same = others.filter((other) => pictures.some((picture) => picture.equals(other)));
    expect([others.length, same.length]).toEqual([2, 1]);
  },
  180_000,
);
