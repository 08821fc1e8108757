import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import type { Desk } from '../../local/app/openDesk';
import { type Served, serve } from '../../local/server/serve';
import { ensureChromium } from '../../scripts/ensureChromium';

declare global {
  /** The page's own, for tests. */
  const desk: Desk;
}

const PORT = 6280;
/** Other tests run beside this one. */
export const SLOW_MS = 300_000;
const ACTION_MS = 120_000;

/** The trial page in a real Chromium; each opened page has a browser storage of its own. */
export class TrialPage {
  private served: Served | undefined;
  private browser: Browser | undefined;
  private readonly contexts: BrowserContext[] = [];
  /** Errors of pages, and dialogs of the browser itself: there must be none. */
  readonly surprises: string[] = [];

  async start(): Promise<void> {
    this.served = await serve(PORT);
    const executablePath = ensureChromium();
    this.browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }

  async stop(): Promise<void> {
    for (const context of this.contexts) await context.close();
    await this.browser?.close();
    this.served?.server.closeAllConnections();
    this.served?.server.close();
  }

  /** A first visit, with the grid ready to use. */
  async open(language = 'zh-CN'): Promise<Page> {
    if (!this.browser || !this.served) throw new Error('Start it first');
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: language,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    this.contexts.push(context);
    context.setDefaultTimeout(ACTION_MS);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.surprises.push(String(error.stack)));
    page.on('dialog', (dialog) => {
      this.surprises.push(`${dialog.type()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(this.served.url);
    await isReady(page);
    return page;
  }
}

export async function isReady(page: Page): Promise<void> {
  await page.locator('body[data-ready=yes]').waitFor();
  await isIdle(page);
}

/** Waits until no script runs or waits. */
export async function isIdle(page: Page): Promise<void> {
  await page.waitForFunction(() => desk.thread.idle);
}

/** Waits until this browser holds the workbook as it stands. */
export async function isSaved(page: Page): Promise<void> {
  await isIdle(page);
  await page.locator('.status', { hasText: /已保存|Saved/ }).waitFor();
}

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
  return page.evaluate(
    ([name, address]) => {
      const found = desk.book.sheets().find((s) => s.sheet.getSheetName() === name);
      return String(found?.sheet.getRange(address).getDisplayValue() ?? '');
    },
    [sheet, a1] as const,
  );
}

export function background(page: Page, sheet: string, a1: string): Promise<string> {
  return page.evaluate(
    ([name, address]) => {
      const found = desk.book.sheets().find((s) => s.sheet.getSheetName() === name);
      return String(found?.sheet.getRange(address).getBackground() ?? '');
    },
    [sheet, a1] as const,
  );
}

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    desk.book
      .sheets()
      .filter(({ sheet }) => !sheet.isSheetHidden())
      .map(({ sheet }) => sheet.getSheetName()),
  );
}

/** Brings a cell to the front and puts the cursor on it, as a person would before typing. */
export async function goTo(page: Page, sheet: string, a1: string): Promise<void> {
  await page.evaluate((name) => {
    const found = desk.book.sheets().find((s) => s.sheet.getSheetName() === name);
    if (!found) throw new Error(`No sheet ${name}`);
    desk.book.book.setActiveSheet(found.sheet);
  }, sheet);
  // Univer moves its selection a moment after the sheet; then it may be calculating.
  for (let settled = 0; settled < 3; ) {
    await page.waitForTimeout(200);
    await isIdle(page);
    const stood = await page.evaluate(
      ([name, address]) => {
        const active = desk.book.book.getActiveSheet();
        const stands =
          active.getSheetName() === name &&
          active.getActiveRange()?.getA1Notation() === address &&
          document.activeElement?.getAttribute('data-u-comp') === 'editor';
        if (!stands) active.setActiveRange(active.getRange(address));
        if (!stands) desk.focusGrid();
        return stands;
      },
      [sheet, a1] as const,
    );
    settled = stood ? settled + 1 : 0;
  }
}

/** Types into a cell with the keyboard and waits for the answer. */
export async function typeInto(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  await goTo(page, sheet, a1);
  await answered(page, async () => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  });
}

export async function chooseMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /活动作战台|Campaign Desk/ }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

export function sidebar(page: Page): FrameLocator {
  return page.frameLocator('.sidebar iframe');
}
