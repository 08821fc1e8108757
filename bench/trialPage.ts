import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Desk } from '../local/app/openDesk';
import { demoState } from '../local/server/demoState';
import { isNewer } from '../local/server/isNewer';
import { serve } from '../local/server/serve';
import { ensureChromium } from '../scripts/ensureChromium';
import { cellUnder } from '../test/browser/grid';
import { ms, type Row } from './row';
import { threeCampaigns } from './threeCampaigns';

declare const desk: Desk;

const PORT = 6480;
const BUILD = join(__dirname, '..', 'build');
const THREE = 'three.json';
const MONITOR = '618·执行监控';
const VISITS = 5;
const EDITS = 5;
const BASICS = {
  language: 'zh-CN',
  scenario: 'big-promo',
  name: '年货节',
  start: '2024-12-20',
  end: '2024-12-28',
};

/** The page on which the add-on is tried, with three campaigns in its workbook, and its size. */
export async function trialPage(): Promise<Row[]> {
  const { first, ready, edits, painted, create, load } = await trialPageTimes();
  const bytes = statSync(join(BUILD, 'app', 'page.js')).size;
  const [firstEdit = 0, ...others] = edits;
  return [
    ['page: first visit, with the demo', ms(first), 'goal 4000 ms'],
    ['page: opened again with three campaigns', all(ready), 'goal 4000 ms'],
    ['page: edit on the board to its colour', all(others), 'goal 300 ms'],
    ['page: … until it is drawn', all(painted.slice(1)), 'printed'],
    ['page: … the first edit', `${ms(firstEdit)}, drawn ${ms(painted[0] ?? 0)}`, 'printed'],
    ['page: create a campaign step by step', ms(create), 'goal 5000 ms'],
    ['page: its script', `${(bytes / 1024 / 1024).toFixed(1)} MB`, 'printed'],
    ['load of the machine before', load.toFixed(1), 'printed'],
  ];
}

/** The middle one, and the least and the most beside it. */
function all(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => ms(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  return `${at(0.5)} (${at(0)} \u2013 ${at(1)})`;
}

interface PageTimes {
  /** Milliseconds from the visit until the grid can be used: in a new browser, and again with three campaigns. */
  readonly first: number;
  readonly ready: readonly number[];
  /** From a typed figure until the cell of its state has another colour, and until that was drawn. */
  readonly edits: readonly number[];
  readonly painted: readonly number[];
  readonly create: number;
  readonly load: number;
}

/** Times of the trial page in a real Chromium without a graphics card; each visit is a browser's first. */
async function trialPageTimes(): Promise<PageTimes> {
  await layOutThree();
  const [load = 0] = loadavg();
  const { server, url } = await serve(PORT);
  const profile = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const visit = async <T>(work: (page: Page, context: BrowserContext) => Promise<T>) => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: ensureChromium(),
      args: ['--no-sandbox'],
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
    });
    context.setDefaultTimeout(120_000);
    // What runs this file names the functions within functions, by one that pages lack.
    await context.addInitScript('globalThis.__name ??= (made) => made');
    await context.addInitScript(noteReady);
    const page = context.pages()[0] ?? (await context.newPage());
    return work(page, context).finally(() => context.close());
  };
  const open = async (page: Page) => {
    await page.goto(url);
    await page.locator('body[data-ready=yes]').waitFor();
    return page.evaluate(() => (window as unknown as { readyAt: number }).readyAt);
  };
  try {
    const first = await visit(open);
    await visit(async (page) => {
      await page.goto(`${url}script/scopes.json`);
      await page.evaluate(keepWorkbook, THREE);
    });
    const ready: number[] = [];
    for (let i = 0; i < VISITS; i++) ready.push(await visit(open));
    const rest = await visit(async (page) => {
      await open(page);
      await page.waitForTimeout(5000);
      return { ...(await editTimes(page)), create: await page.evaluate(untilCreated, BASICS) };
    });
    return { first, ready, ...rest, load };
  } finally {
    rmSync(profile, { recursive: true });
    server.closeAllConnections();
    server.close();
  }
}

/** Puts the workbook with three campaigns where the server finds it. */
async function layOutThree(): Promise<void> {
  const demo = await demoState('zh-CN');
  const file = join(BUILD, THREE);
  if (existsSync(file) && !isNewer([demo, __filename], file)) return;
  writeFileSync(file, JSON.stringify(threeCampaigns(JSON.parse(readFileSync(demo, 'utf8')))));
}

async function editTimes(page: Page): Promise<{ edits: number[]; painted: number[] }> {
  const [edits, painted]: [number[], number[]] = [[], []];
  await page.evaluate((name) => {
    const found = desk.book.sheets().find(({ sheet }) => sheet.getSheetName() === name);
    if (found) desk.book.book.setActiveSheet(found.sheet);
  }, MONITOR);
  await page.waitForTimeout(3000);
  const live = await cellUnder(page, MONITOR, '实时数据', ['UV']);
  const state = await cellUnder(page, MONITOR, '状态', ['UV']);
  await page.evaluate((cell) => {
    const sheet = desk.book.book.getActiveSheet();
    const range = sheet.getRange(cell);
    sheet.scrollToCell(Math.max(range.getRow() - 8, 0), 0);
  }, live);
  for (let i = 0; i <= EDITS; i++) {
    await page.waitForTimeout(2500);
    const typed = [live, state, i % 2 === 0 ? '5万' : '9万'] as const;
    const [coloured, drawn] = await page.evaluate(untilColoured, typed);
    edits.push(coloured);
    painted.push(drawn);
  }
  return { edits, painted };
}

/** Runs in the page, before anything else: notes when the grid can be used. */
function noteReady(): void {
  const look = () => {
    if (document.body?.dataset.ready !== 'yes') return;
    (window as unknown as { readyAt: number }).readyAt = performance.now();
    watching.disconnect();
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
}

/** Runs in the page: keeps a workbook where the page looks for it. */
async function keepWorkbook(file: string): Promise<void> {
  const workbook = await (await fetch(`/${file}`)).json();
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('keyval-store');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const writing = opening.result.transaction('keyval', 'readwrite');
      writing.objectStore('keyval').put(workbook, 'campaign-desk.workbook');
      writing.oncomplete = resolve;
      writing.onerror = reject;
    };
  });
}

/** Runs in the page: types a figure and looks until the colour of its state is another, and until it was drawn. */
async function untilColoured([live, state, text]: readonly [string, string, string]): Promise<
  [number, number]
> {
  const sheet = desk.book.book.getActiveSheet();
  const before = sheet.getRange(state).getBackground();
  const next = () => new Promise((resolve) => setTimeout(resolve, 5));
  const texts = CanvasRenderingContext2D.prototype;
  const { fillText } = texts;
  let drawn = 0;
  texts.fillText = function (...asked) {
    drawn = performance.now();
    return fillText.apply(this, asked);
  };
  const from = performance.now();
  sheet.getRange(live).setValue(text);
  while (sheet.getRange(state).getBackground() === before) await next();
  const coloured = performance.now();
  while (drawn < coloured) await next();
  texts.fillText = fillText;
  return [coloured - from, drawn - from];
}

/** Runs in the page: sets a campaign up step by step, as the wizard does. */
async function untilCreated(basics: object): Promise<number> {
  const from = performance.now();
  const { request } = (await desk.call('proposeCampaign', [basics])) as { request: object };
  const { steps } = (await desk.call('planCampaign', [request])) as { steps: string[] };
  for (const n of steps.keys()) await desk.call('createCampaignStep', [request, n]);
  return performance.now() - from;
}
