import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { scenarioSample } from '../../scripts/page/samples';
import { writePage } from '../../scripts/page/writePage';
import { savedDemo } from '../support/keptDemo';
import { plainServer } from '../support/plainServer';
import { background, typeInto } from './grid';
import { SLOW_MS, withTrialPage } from './trialPage';

const PATH = '/some/path/';
const PREP = '618·筹备进度';
const MOST_MB = 26;
const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
let server: Server;
let url = '';
let bytes = 0;
let page: Page;

withTrialPage(
  (opened) => {
    page = opened;
  },
  undefined,
  async () => {
    bytes = writePage(folder, {
      demos: { 'live.zh-CN': JSON.stringify(savedDemo('live', 'zh-CN')) },
      samples: { 'zh-CN': [await scenarioSample('everyday', 'zh-CN')] },
    });
    ({ server, url } = await plainServer(folder, PATH));
    return url;
  },
);
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test(
  'a host that sends no headers serves the page from any path, and it works',
  async () => {
    const { headers } = await fetch(url);
    expect([...headers.keys()].filter((name) => name.startsWith('cross-origin'))).toEqual([]);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const before = await background(page, PREP, 'G10');
    await typeInto(page, PREP, 'G10', '进行中');
    expect(await background(page, PREP, 'G10')).not.toBe(before);
    expect(bytes / 1024 / 1024).toBeLessThan(MOST_MB);
  },
  SLOW_MS,
);

test(
  'opened again it asks for nothing outside of its path, and for nothing that is not there',
  async () => {
    const answers: Response[] = [];
    page.on('response', (response) => answers.push(response));
    await page.reload();
    await page.locator('body[data-ready=yes]').waitFor();
    const elsewhere = answers.filter((answer) => !/^(?:data|blob):/.test(answer.url()));
    expect(elsewhere.length).toBeGreaterThan(4);
    expect(elsewhere.filter((answer) => !answer.url().startsWith(url) || !answer.ok())).toEqual([]);
  },
  SLOW_MS,
);

test(
  'a link leads to files in three languages, which come as they were made',
  async () => {
    const [list] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: '示例文件' }).click(),
    ]);
    const [download] = await Promise.all([
      list.waitForEvent('download'),
      list.getByRole('link', { name: '日常促销' }).click(),
    ]);
    const made = readFileSync(join(folder, 'samples', 'everyday.zh-CN.xlsx'));
    const got = join(folder, 'got.xlsx');
    await download.saveAs(got);
    expect(readFileSync(got).equals(made)).toBe(true);
    for (const [language, title] of [
      ['English', 'Sample files'],
      ['繁體中文', '示例檔案'],
    ] as const) {
      await list.getByRole('link', { name: language }).click();
      await list.getByRole('heading', { level: 1, name: new RegExp(title, 'i') }).waitFor();
    }
    await list.close();
  },
  SLOW_MS,
);

test(
  'where no service worker may be, the page says how to open it',
  async () => {
    const context = await page.context().browser()?.newContext({ locale: 'en-GB' });
    await context?.addInitScript(() =>
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
    );
    const visit = await context?.newPage();
    await visit?.goto(url);
    await visit?.getByText(/cannot open: .* https:\/\/ address/).waitFor();
    await context?.close();
  },
  SLOW_MS,
);
