import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { COMMANDS } from '../local/cli/commands';
import { flagsOf } from '../local/cli/flagsOf';
import type { Workbook } from '../local/engine/workbook';
import { serve } from '../local/server/serve';
import { ensureChromium } from './ensureChromium';
import { libreOfficeCharts } from './libreOfficeCharts';

/** What the page puts on its window, as far as it is used here. */
declare const desk: {
  readonly book: Pick<Workbook, 'sheets'>;
  call(fn: string, args: readonly unknown[]): Promise<unknown>;
};

const IMAGES = join(__dirname, '..', 'docs', 'images');
const PORT = 6380;
const SETTLE_MS = 3000;

/** Writes the pictures of the documents: the trial page, its tabs, the wizard and the panel. */
async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const { server, url } = await serve(PORT);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, locale: 'zh-CN' });
  page.setDefaultTimeout(120_000);
  await page.goto(url);
  await page.locator('body[data-ready=yes]').waitFor();
  await page.waitForTimeout(2 * SETTLE_MS);
  await overviewCharts(page);
  await tab(page, '618·筹备进度', 'prep');
  await tab(page, '618·策划方案');
  await menu(page, '方案体检');
  await page.frameLocator('.sidebar iframe').getByText('必改').first().waitFor();
  await picture(page, 'preflight');
  await menu(page, '导出策划方案');
  await page.frameLocator('.modal iframe').getByRole('heading', { level: 1 }).waitFor();
  await picture(page, 'plan-document');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '关闭侧边栏' }).click();
  await tab(page, '618·执行监控', 'monitor');
  await block(page, '618·执行监控', 'daily', 'daily');
  await menu(page, '站会简报');
  await page.frameLocator('.modal iframe').getByRole('heading', { level: 1 }).waitFor();
  await picture(page, 'brief');
  await page.keyboard.press('Escape');
  await menu(page, '导出复盘报告');
  await page.frameLocator('.modal iframe').getByRole('heading', { level: 1 }).waitFor();
  await picture(page, 'retro-document');
  await page.keyboard.press('Escape');
  await menu(page, '今日待办');
  await page.frameLocator('.sidebar iframe').getByText('催办清单').first().waitFor();
  await picture(page, 'panel');
  await tab(page, '活动总览');
  await wizard(page);
  const office = 'overview-libreoffice.png';
  if (await libreOfficeCharts(browser, join(IMAGES, office))) console.log(`docs/images/${office}`);
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** 活动总览 as a manager sees it: high enough for all lines of charts, then as narrow as a phone. */
async function overviewCharts(page: Page): Promise<void> {
  const usual = page.viewportSize() ?? { width: 1280, height: 760 };
  const sizes = [
    ['overview-charts', { width: usual.width, height: 1240 }],
    ['overview-phone', { width: 390, height: 844 }],
  ] as const;
  for (const [name, size] of sizes) {
    await page.setViewportSize(size);
    await tab(page, '活动总览');
    await page.getByRole('img', { name: /预算占比/ }).waitFor();
    await picture(page, name);
  }
  await page.setViewportSize(usual);
}

async function wizard(page: Page): Promise<void> {
  await menu(page, '新建活动');
  const frame = page.frameLocator('.sidebar iframe');
  const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();
  await frame.getByLabel('活动名称').fill('双11大促');
  await frame.getByLabel('爆发首日').fill('2024-11-01');
  await frame.getByLabel('爆发末日').fill('2024-11-11');
  await press('下一步');
  await press('下一步');
  await frame.getByLabel('目标值').first().fill('600');
  await picture(page, 'wizard-goals');
  await press('去预览');
  await frame.getByRole('button', { name: '生成活动' }).waitFor();
  await picture(page, 'wizard-preview');
  await press('生成活动');
  await frame.getByText('已建好').waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await picture(page, 'overview');
}

async function menu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /活动作战台/ }).click();
  const entry = page.getByRole('menuitem', { name: item, exact: true });
  const submenus = page.locator('[role=menuitem][aria-haspopup]');
  for (let i = 0; (await entry.count()) === 0 && i < (await submenus.count()); i++)
    await submenus.nth(i).click();
  await entry.click();
}

/** Brings a tab to the front as a person does, by its label below the grid. */
async function tab(page: Page, name: string, file?: string): Promise<void> {
  await page.locator('[data-u-comp=slide-tab-item]', { hasText: name }).click();
  await page.waitForTimeout(SETTLE_MS);
  if (file) await picture(page, file);
}

/** Goes to a block of a tab, as the panel does, and takes its picture. */
async function block(page: Page, name: string, key: string, file: string): Promise<void> {
  await page.evaluate(
    async ([sheet, mark]) => {
      const found = desk.book.sheets().find((s) => s.sheet.getSheetName() === sheet);
      const cells = found?.sheet.getDataRange().getValues() ?? [];
      const row = cells.findIndex(([first]) => first === mark) + 12;
      await desk.call('showPlace', [{ sheet: found?.id, row, column: 2 }]);
    },
    [name, `header:${key}`] as const,
  );
  await page.waitForTimeout(SETTLE_MS);
  await picture(page, file);
}

async function picture(page: Page, name: string): Promise<void> {
  // Away from everything that would show a hint.
  await page.mouse.move(600, 20);
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

flagsOf(COMMANDS.pictures);
main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
