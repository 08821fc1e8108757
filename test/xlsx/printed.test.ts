import { readXlsx } from 'hucre/xlsx';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { readTexts } from '../../local/xlsx/zipParts';
import { converted, ensureLibreOffice } from '../../scripts/libreOffice';
import { hostOfDemo } from '../support/keptDemo';
import { managedSheet } from '../support/managedSnapshot';
import { sheetOf, workbookOf } from '../support/smallSnapshot';

const ROWS = [
  ['Q1', '高'],
  ['Q2', ''],
  ['', ''],
];
const issues = (given = {}) => managedSheet('问题 & 记录', 'issues', ['id', 'level'], ROWS, given);

test('a table is printed as far as it is filled and seen, its headings on every page', async () => {
  const file = await writeXlsx(workbookOf([issues()]));
  const [sheet] = (await readXlsx(file)).sheets;
  expect(sheet?.pageSetup).toMatchObject({
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: '$B$3:$C$6',
    printTitlesRow: '$4:$4',
  });
  expect(sheet?.headerFooter).toEqual({
    oddHeader: '&L活动作战台&R&A',
    oddFooter: '&C第 &P / &N 页',
  });
  const names = readTexts(file)['xl/workbook.xml'];
  expect(names).toContain(`localSheetId="0">'问题 &amp; 记录'!$B$3:$C$6</definedName>`);
});

test('a sheet that would be too small to read takes more pages across, with its frozen columns on each', async () => {
  const wide = { columnWidths: [100, 1200, 1200], frozen: { rows: 4, columns: 2 } };
  const [sheet] = (await readXlsx(await writeXlsx(workbookOf([issues(wide)])))).sheets;
  expect(sheet?.pageSetup).toMatchObject({ fitToWidth: 2, printTitlesColumn: '$A:$B' });
});

test('a sheet of charts has so many pages that none is cut through, and all can be read', async () => {
  const chart = (row: number) => ({
    id: row,
    type: 'LINE' as const,
    numHeaders: 1,
    mergeStrategy: 'MERGE_COLUMNS' as const,
    transpose: false,
    options: { height: 200 },
    anchor: { row, column: 2, offsetX: 0, offsetY: 0 },
    ranges: [],
  });
  const high = async (row: number) => {
    const sheet = issues({ charts: [chart(5), chart(row)] });
    return (await readXlsx(await writeXlsx(workbookOf([sheet])))).sheets[0]?.pageSetup?.fitToHeight;
  };
  expect([await high(20), await high(60), await high(100)]).toEqual([1, 1, 2]);
});

test('of a sheet of people the frozen rows are repeated, and an empty one is no trouble', async () => {
  const own = sheetOf('own', { display: [['a', 'b']], frozen: { rows: 1, columns: 0 } });
  const [first, second] = (await readXlsx(await writeXlsx(workbookOf([own, sheetOf('empty')]))))
    .sheets;
  expect(first?.pageSetup).toMatchObject({ printArea: '$A$1:$B$1', printTitlesRow: '$1:$1' });
  expect(second?.pageSetup?.printArea).toBeUndefined();
});

test('headings of a table have filter buttons, down to the end of the sheet; those of short blocks have none', async () => {
  const { sheets } = await readXlsx(await writeXlsx(workbookOf([issues(), sheetOf('own')])));
  expect(sheets.map(({ autoFilter }) => autoFilter?.range)).toEqual(['B4:C20', undefined]);
});

const office = ensureLibreOffice();

/** Pages that tabs of the live demo take: how many more would be noticed, and fewer would be good news. */
const PAGES: Readonly<Record<string, number>> = {
  活动总览: 1,
  '618·策划方案': 3,
  '618·筹备进度': 2,
  '618·执行监控': 3,
  '618·复盘报告': 2,
  '618·内容排期': 2,
  '618·达人合作': 2,
  '618·市场与资源': 2,
  '618·物料与权益': 2,
  数据记录: 6,
  预警记录: 1,
  问题记录: 2,
  反馈记录: 1,
  经验库: 1,
  设置: 5,
  关于此文件: 1,
};

/** Pages of a PDF by the bookmark that leads to the first of them: there is one a tab. */
function pagesByTab(pdf: string): Record<string, number> {
  const kids = /\/Kids\[([^\]]*)\]/.exec(pdf)?.[1] ?? '';
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => id);
  const marks = [...pdf.matchAll(/\/Title<FEFF([0-9A-F]*)>\s*\/Dest\[(\d+) 0 R/g)];
  const tabs = marks.map(([, title = '', id]) => ({
    name: Buffer.from(title, 'hex').swap16().toString('utf16le'),
    first: pages.indexOf(id),
  }));
  return Object.fromEntries(
    tabs.map(({ name, first }, i) => [name, (tabs[i + 1]?.first ?? pages.length) - first]),
  );
}

(office ? test : test.skip)(
  'LibreOffice prints each tab of the live demo on so many pages of A4 across',
  async () => {
    const host = hostOfDemo('live');
    const file = await writeXlsx(host.snapshot(), { modified: new Date() });
    host.close();
    expect((await readXlsx(file)).sheets.map(({ name }) => name)).toEqual(Object.keys(PAGES));
    const pdf =
      converted(office ?? '', file, 'pdf')
        .get('book.pdf')
        ?.toString('latin1') ?? '';
    expect(pagesByTab(pdf)).toEqual(PAGES);
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) =>
      box
        .trim()
        .split(/\s+/)
        .map((n) => Math.round(Number(n)))
        .join(' '),
    );
    expect(new Set(sizes)).toEqual(new Set(['0 0 842 595']));
  },
  60_000,
);

test('the file says what it is called and who has made it', async () => {
  const core = readTexts(await writeXlsx(workbookOf([issues()])))['docProps/core.xml'];
  expect(core).toContain('<dc:title>活动作战台</dc:title>');
  expect(core).toContain('<dc:creator>活动作战台</dc:creator>');
});
