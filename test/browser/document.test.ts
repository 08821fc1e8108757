import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { faultsOf } from './accessibility';
import { shown, typeInto } from './grid';
import { chooseMenu, SLOW_MS, withTrialPage } from './trialPage';

const FRAME = '.modal iframe';
/** A phone held upright. */
const PHONE = { width: 390, height: 844 };

let page: Page;
const dialog = () => page.frameLocator(FRAME);

withTrialPage((opened) => {
  page = opened;
});

test(
  'the brief of the 618 demo: read, copied, within WCAG AA, and no wider than a phone',
  async () => {
    await chooseMenu(page, '站会简报');
    await dialog()
      .getByRole('heading', { level: 1, name: /站会简报 6\/17 21:05$/ })
      .waitFor();
    const sections = await dialog().getByRole('heading', { level: 2 }).allTextContents();
    expect(sections).toEqual([
      '各平台进度',
      '差距最大的三项',
      '未解决的问题',
      '要定的事',
      '谁还没上报',
    ]);
    await dialog()
      .getByRole('heading', { level: 3, name: /^1、库存余量/ })
      .waitFor();
    expect(await faultsOf(page, FRAME)).toEqual([]);
    await dialog().getByRole('button', { name: '复制 Markdown' }).click();
    await dialog().getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('## 要定的事');
    expect(copied).toContain('### 1、库存余量(爆款T恤) · 天猫 · 严重');

    const before = page.viewportSize() ?? PHONE;
    await page.setViewportSize(PHONE);
    const frame = await (await page.locator(FRAME).elementHandle())?.contentFrame();
    const width = await frame?.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(width).toBe(0);
    await page.setViewportSize(before);
    await page.locator('.modal .close').focus();
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
  },
  SLOW_MS,
);

test(
  'the plan of the 618 demo: names are text, it can be copied, downloaded and printed',
  async () => {
    const attack = '<img src=x onerror="parent.hacked=1">';
    await typeInto(page, '618·策划方案', 'C20', attack);
    expect(await shown(page, '618·策划方案', 'C20')).toBe(attack);
    await chooseMenu(page, '导出策划方案');
    await dialog()
      .getByRole('heading', { name: /活动策划方案$/ })
      .waitFor();
    await dialog().getByText(attack).first().waitFor();
    expect(await dialog().locator('img').count()).toBe(0);

    await dialog().getByRole('button', { name: '复制 Markdown' }).click();
    await dialog().getByText('已复制').waitFor();
    const saved = page.waitForEvent('download');
    await dialog().getByRole('button', { name: '下载 .md' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^618.*\.md$/);
    const markdown = await text(await file.createReadStream());
    expect(markdown).toContain('| GMV | 500万元 |');
    expect(markdown).toContain('\\<img src=x');

    const frame = await (await page.locator(FRAME).elementHandle())?.contentFrame();
    await frame?.evaluate(() =>
      Object.assign(window, { print: () => Object.assign(window, { printed: true }) }),
    );
    await dialog().getByRole('button', { name: '打印' }).click();
    expect(await frame?.evaluate(() => 'printed' in window)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await dialog().locator('.tools').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  },
  SLOW_MS,
);

test(
  'roles and workload; both meet WCAG AA, and Escape closes the dialog',
  async () => {
    expect(await faultsOf(page, FRAME)).toEqual([]);
    await page.locator('.modal .close').focus();
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
    await chooseMenu(page, '分工与工作量');
    await dialog().getByRole('heading', { name: '分工矩阵' }).waitFor();
    expect(await faultsOf(page, FRAME)).toEqual([]);
  },
  SLOW_MS,
);

test(
  'the retro as a report: its parts, with charts that have names, also for who cannot see them',
  async () => {
    await page.locator('.modal .close').focus();
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
    await chooseMenu(page, '导出复盘报告');
    await dialog().getByRole('heading', { name: '四、下一步优化计划' }).waitFor();
    const charts = dialog().getByRole('img');
    expect(await charts.count()).toBe(3);
    expect(await charts.first().getAttribute('aria-label')).toContain('GMV 累计');
    expect(await dialog().locator('svg text', { hasText: '1:' }).count()).toBeGreaterThan(0);
    expect(await faultsOf(page, FRAME)).toEqual([]);
  },
  SLOW_MS,
);
