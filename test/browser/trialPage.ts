import { renameSync, writeFileSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import type { Desk } from '../../local/app/openDesk';
import { DEMO_LANGUAGES, type DemoLanguage } from '../../local/demo/sheetWords';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { demoFile } from '../../local/server/demoState';
import { savedDemo } from '../support/keptDemo';
import { VARIABLES } from '../support/trialServer';

declare global {
  /** The page's own, for tests. */
  const desk: Desk;
}

/** Large enough for the grid, the sidebar and a chart beside each other; drawing takes most of the time. */
const VIEWPORT = { width: 1100, height: 700 };
/** Other tests run beside this one. */
export const SLOW_MS = 300_000;
const ACTION_MS = 120_000;

/** The trial page in a real Chromium; each opened page has a browser storage of its own. */
class TrialPage {
  private browser: Browser | undefined;
  private readonly contexts: BrowserContext[] = [];
  /**
   * Errors of any page and its worker, thrown, rejected or written to the console, and dialogs of the browser itself:
   * there must be none.
   */
  readonly surprises: string[] = [];

  async start(): Promise<void> {
    this.browser = await chromium.connect(String(process.env[VARIABLES.chromium]));
  }

  async stop(): Promise<void> {
    for (const context of this.contexts) await context.close();
    await this.browser?.close();
  }

  /** A first visit, with the grid ready to use: of the demo, or of another workbook in its place. */
  async open(language = 'zh-CN', saved?: SavedWorkbook, address = served()): Promise<Page> {
    if (!this.browser) throw new Error('Start it first');
    layOutDemo(DEMO_LANGUAGES.find((known) => language.startsWith(known)) ?? 'zh-CN');
    const context = await this.browser.newContext({
      viewport: VIEWPORT,
      locale: language,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    this.contexts.push(context);
    context.setDefaultTimeout(ACTION_MS);
    if (saved)
      await context.route(/\/demo\.(?!.*progress).*\.json/, (route) =>
        route.fulfill({ json: saved }),
      );
    context.on('weberror', (error) => this.surprises.push(wordsOf(error.error())));
    context.on('console', (said) => {
      if (said.type() === 'error') this.surprises.push(`console: ${said.text()}`);
    });
    context.on('dialog', (dialog) => {
      this.surprises.push(`${dialog.type()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const page = await context.newPage();
    await page.goto(address);
    await isReady(page);
    return page;
  }
}

/** Where the page of this run is served. */
const served = () => String(process.env[VARIABLES.page]);

/** What was thrown or rejected need not be an Error. */
const wordsOf = (thrown: unknown) => String((thrown as Error | null)?.stack ?? thrown);

/** Puts the demo that other tests of this run begin with where the server looks for it. */
function layOutDemo(language: DemoLanguage): void {
  const file = demoFile(language, 'live');
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify(savedDemo('live', language)));
  renameSync(part, file);
}

/** One page for all tests of a file; none of them may show an error or a dialog of the browser. */
export function withTrialPage(
  whenOpen: (page: Page) => unknown,
  workbook?: () => SavedWorkbook,
  address?: () => string | Promise<string>,
): TrialPage {
  const trial = new TrialPage();
  beforeAll(async () => {
    await trial.start();
    await whenOpen(await trial.open('zh-CN', workbook?.(), await address?.()));
  }, SLOW_MS * 2);
  afterAll(() => trial.stop(), SLOW_MS);
  afterEach(() => expect(trial.surprises).toEqual([]));
  return trial;
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

export async function chooseMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /活动作战台|Campaign Desk/ }).click();
  const entry = page.getByRole('menuitem', { name: item, exact: true });
  await page.getByRole('menuitem').first().waitFor();
  // What is not there at once is in a submenu.
  const submenus = page.locator('[role=menuitem][aria-haspopup]');
  for (let i = 0; (await entry.count()) === 0 && i < (await submenus.count()); i++)
    await submenus.nth(i).click();
  await entry.click();
}

export function sidebar(page: Page): FrameLocator {
  return page.frameLocator('.sidebar iframe');
}
