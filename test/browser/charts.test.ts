import type { Page } from 'playwright-core';
import { typeInto } from './grid';
import { isIdle, isReady, isSaved, SLOW_MS, withTrialPage } from './trialPage';

let page: Page;
withTrialPage((open) => {
  page = open;
});

const OVERVIEW = '活动总览';
const charts = () => page.locator('.chart');
const words = (key: string) => page.getByRole('img', { name: new RegExp(`^618 · ${key}`) });
const goTo = async (name: string) => {
  await page.evaluate((sheetName) => {
    const found = desk.book.sheets().find(({ sheet }) => sheet.getSheetName() === sheetName);
    if (found) desk.book.book.setActiveSheet(found.sheet);
  }, name);
  await isIdle(page);
};
const box = async (key: string) => {
  const found = await words(key).boundingBox();
  if (!found) throw new Error(`${key} is not shown`);
  return found;
};

test(
  'the overview shows eight charts of the sheet, equal in size, and says their figures',
  async () => {
    await goTo(OVERVIEW);
    await words('GMV').locator('svg').waitFor();
    await words('每日点击率').locator('svg').waitFor();
    expect(await charts().count()).toBe(8);
    const sizes = await charts().evaluateAll((all) =>
      all.map((element) => `${element.clientWidth} ${element.clientHeight}`),
    );
    expect(new Set(sizes).size).toBe(1);
    expect(await words('GMV').getAttribute('aria-label')).toMatch(/累计实际\uff1a6\/17 268\.0$/);
    expect(await words('各渠道').getAttribute('aria-label')).toContain('达人带货 1:5.0');
    // A bar that is cut says that there is more, and its name how much.
    expect(await words('目标').getAttribute('aria-label')).toContain('互动量 408.8% ≥150%');
    expect(await words('每日转化率').getAttribute('aria-label')).toMatch(
      /每日转化率\uff1a6\/17 2\.5%$/,
    );
    // What is planned is dashed.
    expect(await words('GMV').locator('path[stroke-dasharray]').count()).toBeGreaterThan(0);
  },
  SLOW_MS,
);

test(
  'charts scroll with their cells and are cut where the frozen rows begin',
  async () => {
    const before = await box('GMV');
    await page.mouse.move(before.x + 50, before.y + 50);
    await page.mouse.wheel(0, 120);
    await page.waitForFunction(
      (top) => (document.querySelector('.chart')?.getBoundingClientRect().top ?? top) < top - 50,
      before.y,
    );
    const frame = await page.locator('.charts').boundingBox();
    expect((await box('GMV')).y).toBeLessThan(frame?.y ?? 0);
    await page.mouse.wheel(0, -500);
  },
  SLOW_MS,
);

test(
  'a chart is drawn again when its figures change, and goes with its sheet',
  async () => {
    const before = await words('预算').getAttribute('aria-label');
    const amount = await page.evaluate(() => {
      const { sheet } =
        desk.book.sheets().find(({ sheet: s }) => s.getSheetName() === '618·策划方案') ?? {};
      const rows = sheet?.getDataRange().getDisplayValues() ?? [];
      const row = rows.findIndex((cells) => cells[1] === '推广费');
      return `D${row + 1}`;
    });
    await typeInto(page, '618·策划方案', amount, '42');
    await page.waitForFunction(() => document.querySelectorAll('.chart').length === 0);
    await goTo(OVERVIEW);
    await words('预算').locator('svg').waitFor();
    const after = await words('预算').getAttribute('aria-label');
    expect(after).not.toBe(before);
    expect(after).toContain('推广费 42');
  },
  SLOW_MS,
);

test(
  'a reload shows the same charts',
  async () => {
    await isSaved(page);
    const before = await charts().evaluateAll((all) => all.map((element) => element.ariaLabel));
    await page.reload();
    await isReady(page);
    await goTo(OVERVIEW);
    await words('筹备任务').locator('svg').waitFor();
    expect(await charts().evaluateAll((all) => all.map((element) => element.ariaLabel))).toEqual(
      before,
    );
  },
  SLOW_MS,
);
