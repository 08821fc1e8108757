import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Desk } from '../local/app/openDesk';
import { demoState } from '../local/server/demoState';
import { serve } from '../local/server/serve';
import { ensureChromium } from '../scripts/ensureChromium';
import { ms, type Row } from './row';

declare const desk: Desk;

const PORT = 6480;
const PREP = '618·筹备进度';
const EDITS = 5;
const BASICS = {
  language: 'zh-CN',
  scenario: 'big-promo',
  name: '双11大促',
  start: '2024-11-01',
  end: '2024-11-11',
};

/** The page on which the add-on is tried, and its size. */
export async function trialPage(): Promise<Row[]> {
  const { ready, firstEdit, edit, create } = await trialPageTimes();
  const bytes = statSync(join(__dirname, '..', 'build', 'app', 'page.js')).size;
  return [
    ['page: usable after the visit', ms(ready), 'goal 5000 ms'],
    ['page: edit to colour (first edit)', `${ms(edit)} (${ms(firstEdit)})`, 'goal 300 ms'],
    ['page: create a campaign step by step', ms(create), 'goal 5000 ms'],
    ['page: its script', `${(bytes / 1024 / 1024).toFixed(1)} MB`, 'printed'],
  ];
}

interface PageTimes {
  /** Milliseconds from the visit until the grid can be used. */
  readonly ready: number;
  /** From a typed status until its cell has the colour: the first edit, and the middle of the next. */
  readonly firstEdit: number;
  readonly edit: number;
  readonly create: number;
}

/** Times of the trial page in a real Chromium without a graphics card. */
async function trialPageTimes(): Promise<PageTimes> {
  await demoState('zh-CN');
  const { server, url } = await serve(PORT);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    page.setDefaultTimeout(120_000);
    const from = Date.now();
    await page.goto(url);
    await page.locator('body[data-ready=yes]').waitFor();
    const ready = Date.now() - from;
    await page.waitForTimeout(5000);
    await page.evaluate((name) => {
      const found = desk.book.sheets().find(({ sheet }) => sheet.getSheetName() === name);
      if (found) desk.book.book.setActiveSheet(found.sheet);
    }, PREP);
    await page.waitForTimeout(5000);
    const edits: number[] = [];
    for (let i = 0; i <= EDITS; i++) {
      edits.push(await page.evaluate(untilColoured, i % 2 === 0 ? '进行中' : '已完成'));
      await page.waitForTimeout(1500);
    }
    const [firstEdit = 0, ...others] = edits;
    const edit = others.sort((a, b) => a - b)[Math.floor(EDITS / 2)] ?? 0;
    const create = await page.evaluate(untilCreated, BASICS);
    return { ready, firstEdit, edit, create };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Runs in the page: types a status and looks until the colour is another. */
async function untilColoured(status: string): Promise<number> {
  const cell = desk.book.book.getActiveSheet().getRange('H10');
  const before = cell.getBackground();
  const from = performance.now();
  cell.setValue(status);
  while (cell.getBackground() === before) await new Promise((next) => setTimeout(next, 5));
  return performance.now() - from;
}

/** Runs in the page: sets a campaign up step by step, as the wizard does. */
async function untilCreated(basics: object): Promise<number> {
  const from = performance.now();
  const { request } = (await desk.call('proposeCampaign', [basics])) as { request: object };
  const { steps } = (await desk.call('planCampaign', [request])) as { steps: string[] };
  for (const n of steps.keys()) await desk.call('createCampaignStep', [request, n]);
  return performance.now() - from;
}
