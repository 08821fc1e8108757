import type { Locator, Page } from 'playwright-core';
import { chooseMenu, SLOW_MS, withTrialPage } from './trialPage';

const WIDTH = 390;
const HEIGHT = 780;

let page: Page;

withTrialPage(async (opened) => {
  page = opened;
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
});

const boxOf = async (place: Locator) => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await place.boundingBox()) ?? {};
  return { left: x, top: y, right: x + width, bottom: y + height };
};
const inSight = { left: 0, right: WIDTH };

test(
  'on a phone nothing pushes the page wider, menu and sidebar lie above the charts, and the grid is left',
  async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
    const grid = await boxOf(page.locator('#grid'));
    expect(grid).toMatchObject(inSight);
    expect(grid.bottom - grid.top).toBeGreaterThan(HEIGHT * 0.8);
    await page.locator('.charts .chart').first().waitFor();
    await page.locator('.menu > button').click();
    const menu = await boxOf(page.getByRole('menu').first());
    expect([menu.left >= 0, menu.right <= WIDTH, menu.bottom <= HEIGHT]).toEqual([
      true,
      true,
      true,
    ]);
    await page.keyboard.press('Escape');
    await chooseMenu(page, '今日待办');
    const sidebar = page.locator('.sidebar');
    await sidebar.waitFor();
    expect(await boxOf(sidebar)).toEqual({ left: 0, top: 0, right: WIDTH, bottom: HEIGHT });
    const onTop = ([x, y]: readonly number[]) =>
      document.elementFromPoint(x ?? 0, y ?? 0)?.closest('.sidebar') !== null;
    for (const place of [
      [20, 60],
      [300, 400],
      [370, 760],
    ])
      expect([place, await page.evaluate(onTop, place)]).toEqual([place, true]);
    await page.locator('.sidebar .close').click();
    await sidebar.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
  },
  SLOW_MS,
);
