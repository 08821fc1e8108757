import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { faultsOf } from './accessibility';
import { shown, typeInto } from './grid';
import { chooseMenu, SLOW_MS, withTrialPage } from './trialPage';

let page: Page;
const dialog = () => page.frameLocator('.modal iframe');

withTrialPage((opened) => {
  page = opened;
});

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

    const frame = await (await page.locator('.modal iframe').elementHandle())?.contentFrame();
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
    expect(await faultsOf(page, '.modal iframe')).toEqual([]);
    await page.locator('.modal .close').focus();
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
    await chooseMenu(page, '分工与工作量');
    await dialog().getByRole('heading', { name: '分工矩阵' }).waitFor();
    expect(await faultsOf(page, '.modal iframe')).toEqual([]);
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
    expect(await faultsOf(page, '.modal iframe')).toEqual([]);
  },
  SLOW_MS,
);
