import type { Page } from 'playwright-core';

/** How often a cell that was gone to is seen to stay in front, and after how long each time. */
const LOOKS = 4;
const LOOK_MS = 50;

/** Does something and waits until so many executions that follow from it have ended. */
export async function answered(
  page: Page,
  action: () => Promise<unknown>,
  count = 1,
): Promise<void> {
  const before = await page.evaluate(() => desk.thread.executions);
  await action();
  await page.waitForFunction(
    (n) => desk.thread.executions >= n && desk.thread.idle,
    before + count,
  );
}

/** What a cell shows. */
export function shown(page: Page, sheet: string, a1: string): Promise<string> {
  return cellSays(page, sheet, a1, 'getDisplayValue');
}

export function background(page: Page, sheet: string, a1: string): Promise<string> {
  return cellSays(page, sheet, a1, 'getBackground');
}

function cellSays(
  page: Page,
  sheet: string,
  a1: string,
  what: 'getDisplayValue' | 'getBackground',
): Promise<string> {
  return page.evaluate(
    ([name, address, getter]) => {
      const found = desk.book.sheets().find((s) => s.sheet.getSheetName() === name);
      return String(found?.sheet.getRange(address)[getter]() ?? '');
    },
    [sheet, a1, what] as const,
  );
}

/**
 * Address of the cell under a header, in the first row that holds all of the words, once it is there.
 * Tests find the board's cells by name: what stands above the board may grow.
 */
export async function cellUnder(
  page: Page,
  sheet: string,
  header: string,
  words: readonly string[],
): Promise<string> {
  const found = await page.waitForFunction(
    ([name, title, wanted]) => {
      const tab = desk.book.sheets().find((s) => s.sheet.getSheetName() === name)?.sheet;
      const rows = tab?.getDataRange().getDisplayValues() ?? [];
      const row = rows.findIndex((cells) => wanted.every((word) => cells.includes(word)));
      const columns = rows.slice(0, Math.max(0, row)).map((cells) => cells.indexOf(title));
      const column = columns.reverse().find((index) => index >= 0);
      return column === undefined ? undefined : `${String.fromCharCode(65 + column)}${row + 1}`;
    },
    [sheet, header, words] as const,
  );
  return (await found.jsonValue()) as string;
}

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    desk.book
      .sheets()
      .filter(({ sheet }) => !sheet.isSheetHidden())
      .map(({ sheet }) => sheet.getSheetName()),
  );
}

/**
 * Brings a cell to the front and puts the cursor on it, as a person would before typing. Univer moves
 * its selection a moment after the sheet, so it is looked at until it stays.
 */
export async function goTo(page: Page, sheet: string, a1: string): Promise<void> {
  await page.evaluate(
    async ([name, address, looks, lookMs]) => {
      const found = desk.book.sheets().find((s) => s.sheet.getSheetName() === name);
      if (!found) throw new Error(`No sheet ${name}`);
      desk.book.book.setActiveSheet(found.sheet);
      for (let stood = 0; stood < looks; ) {
        await new Promise((resolve) => setTimeout(resolve, lookMs));
        if (!desk.thread.idle) continue;
        const active = desk.book.book.getActiveSheet();
        const stands =
          active.getSheetName() === name &&
          active.getActiveRange()?.getA1Notation() === address &&
          document.activeElement?.getAttribute('data-u-comp') === 'editor';
        if (!stands) active.setActiveRange(active.getRange(address));
        if (!stands) desk.focusGrid();
        stood = stands ? stood + 1 : 0;
      }
    },
    [sheet, a1, LOOKS, LOOK_MS] as const,
  );
}

/**
 * Types into a cell with the keyboard and waits for the answer. A formula comes in one piece after its
 * first sign: typed letter by letter, the grid's list of functions may be drawn late and take the Enter.
 */
export async function typeInto(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  await goTo(page, sheet, a1);
  await answered(page, async () => {
    await page.keyboard.type(text.slice(0, 1));
    if (text.startsWith('=')) await page.keyboard.insertText(text.slice(1));
    else await page.keyboard.type(text.slice(1));
    await page.keyboard.press('Enter');
  });
}
