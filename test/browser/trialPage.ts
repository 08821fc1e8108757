import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import type { Desk } from '../../local/app/openDesk';
import { DEMO_LANGUAGES } from '../../local/demo/sheetWords';
import { demoState } from '../../local/server/demoState';
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
class TrialPage {
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
    // Playing the demo takes longer than a person's action may.
    await demoState(DEMO_LANGUAGES.find((known) => language.startsWith(known)) ?? 'zh-CN');
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

/** One page for all tests of a file; none of them may show an error or a dialog of the browser. */
export function withTrialPage(whenOpen: (page: Page) => unknown): TrialPage {
  const trial = new TrialPage();
  beforeAll(async () => {
    await trial.start();
    await whenOpen(await trial.open());
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
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

export function sidebar(page: Page): FrameLocator {
  return page.frameLocator('.sidebar iframe');
}
