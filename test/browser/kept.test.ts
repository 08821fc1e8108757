import type { Page } from 'playwright-core';
import { goTo, shown } from './grid';
import { isIdle, isReady, isSaved, SLOW_MS, withTrialPage } from './trialPage';

const MONITOR = '618·执行监控';
const OWN = '自己的表';
const ROWS = 60;
const COLUMNS = 8;
let page: Page;

withTrialPage(async (opened) => {
  page = opened;
  await page.evaluate((name) => void desk.book.insertSheet(name, 0), OWN);
});

test(
  'hundreds of cells from Excel that are pasted while a script runs, and before a reload, are there',
  async () => {
    await goTo(page, OWN, 'A1');
    await copyTable('a');
    await page.evaluate(() => void desk.call('recheckAll'));
    await page.waitForFunction(() => !desk.thread.idle);
    await page.keyboard.press('Control+V');
    await page.waitForFunction(() => desk.book.book.getActiveSheet().getRange('A1').getValue());
    expect(await page.evaluate(() => desk.thread.idle)).toBe(false);
    await isIdle(page);
    expect(await pasted(1)).toEqual(table('a'));
    await isSaved(page);

    await goTo(page, OWN, 'A101');
    await copyTable('b');
    await page.evaluate(() => void desk.call('recheckAll'));
    await page.keyboard.press('Control+V');
    await page.waitForFunction(() => desk.book.book.getActiveSheet().getRange('A101').getValue());
    // Nothing of it is saved yet: the run is not over.
    await page.reload();
    await isReady(page);
    expect(await pasted(1)).toEqual(table('a'));
    expect(await pasted(101)).toEqual(table('b'));
    // Once: from now on it is part of the workbook.
    await isSaved(page);
    expect(await editsKept()).toBe(0);
  },
  SLOW_MS,
);

test(
  'what is typed right before a reload is there, and answered',
  async () => {
    await goTo(page, '618·筹备进度', 'G12');
    await page.keyboard.type('受阻');
    await page.keyboard.press('Enter');
    await page.reload();
    await isReady(page);
    expect(await shown(page, '618·筹备进度', 'G12')).toBe('受阻');
  },
  SLOW_MS,
);

test(
  'what was pasted into a sheet that went with a broken run is in a sheet of its own',
  async () => {
    await isSaved(page);
    await page.evaluate(() => {
      void desk.thread.inTurn(() => new Promise(() => undefined));
      const id = desk.book.byScript(() => desk.book.insertSheet('半张表', 0));
      desk.book.sheet(id).getRange('B3').setValue('原话');
    });
    await page.reload();
    await isReady(page);
    expect(await shown(page, '未放回的内容', 'B3')).toBe('原话');
  },
  SLOW_MS,
);

test(
  'the sheet in front, its selection and how far it is scrolled are as they were before a reload',
  async () => {
    await goTo(page, MONITOR, 'C40');
    await page.evaluate(() => void desk.book.book.getActiveSheet().scrollToCell(30, 1));
    await page.waitForFunction(
      () => desk.book.book.getActiveSheet().getScrollState().sheetViewStartRow > 0,
    );
    const before = await place();
    await page.reload();
    await isReady(page);
    await page.waitForFunction(
      () => desk.book.book.getActiveSheet().getScrollState().sheetViewStartRow > 0,
    );
    expect(await place()).toEqual(before);
    expect(before).toMatchObject({ sheet: MONITOR, selected: 'C40' });
  },
  SLOW_MS,
);

const table = (mark: string) =>
  Array.from({ length: ROWS }, (_, i) =>
    Array.from({ length: COLUMNS }, (_unused, j) => `${mark}${i + 1}.${j + 1}`),
  );

/** Puts a table into the clipboard as Excel does: as HTML and as text. */
function copyTable(mark: string): Promise<void> {
  const rows = table(mark);
  const html = `<table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
  const text = rows.map((row) => row.join('\t')).join('\n');
  return page.evaluate(
    ([html, text]) => {
      const item = { 'text/html': new Blob([html], { type: 'text/html' }) };
      const plain = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
      return navigator.clipboard.write([new ClipboardItem({ ...item, ...plain })]);
    },
    [html, text] as const,
  );
}

/** What the sheet shows from a row on. */
function pasted(row: number): Promise<string[][]> {
  return page.evaluate(
    ([name, top, rows, columns]) => {
      const found = desk.book.sheets().find(({ sheet }) => sheet.getSheetName() === name);
      return found?.sheet.getRange(top - 1, 0, rows, columns).getDisplayValues() ?? [];
    },
    [OWN, row, ROWS, COLUMNS] as const,
  );
}

/** Where the person is. */
function place(): Promise<object> {
  return page.evaluate(() => {
    const sheet = desk.book.book.getActiveSheet();
    const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
    return {
      sheet: sheet.getSheetName(),
      selected: sheet.getActiveRange()?.getA1Notation(),
      scroll: [sheetViewStartRow, sheetViewStartColumn],
    };
  });
}

const editsKept = () =>
  page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.startsWith('campaign-desk.edit.')).length,
  );
