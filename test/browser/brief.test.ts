import type { Page } from 'playwright-core';
import { faultsOf } from './accessibility';
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

    await page.setViewportSize(PHONE);
    const frame = await (await page.locator(FRAME).elementHandle())?.contentFrame();
    const width = await frame?.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(width).toBe(0);
  },
  SLOW_MS,
);
