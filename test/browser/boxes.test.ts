import type { Page } from 'playwright-core';
import { campaign618 } from '../../local/demo/campaign618';
import { HEIGHTS } from '../../src/tabs/model/looks';
import { readSignature } from '../../src/tabs/model/signature';
import type { Tab, TabKind } from '../../src/tabs/model/tab';
import { TABS } from '../../src/tabs/tabs';
import { boxFaults } from './boxes';
import { LONG_CAMPAIGN, longText, longWorkbook } from './longTexts';
import { chooseMenu, isIdle, SLOW_MS, sidebar, withTrialPage } from './trialPage';

/** A laptop, and how much of it what stands above the first table may take. */
const LAPTOP = { width: 1366, height: 768 };
const MOST_ABOVE = 200;
const CODE = LONG_CAMPAIGN.code;
/** Of the tabs that all campaigns share, those that are looked at most. */
const SHARED: readonly TabKind[] = ['overview', 'issueLog'];
const SIDEBAR = '.sidebar iframe';
const MODAL = '.modal iframe';

let page: Page;

withTrialPage(async (opened) => {
  page = opened;
  await page.setViewportSize(LAPTOP);
}, longWorkbook);

/** Our sheets that are shown, with what their A1 says. */
const ourSheets = async () => {
  const all = await page.evaluate(() =>
    desk.book
      .sheets()
      .filter(({ sheet }) => !sheet.isSheetHidden())
      .map(({ sheet }) => [sheet.getSheetName(), sheet.getRange(0, 0).getValue()] as const),
  );
  return all.flatMap(([name, value]) => {
    const signature = readSignature(value);
    return signature ? [{ name, signature, tab: TABS[signature.tab] as Tab }] : [];
  });
};

/** Brings a sheet to the front, so that it is drawn and its rows are measured. */
const bringUp = async (name: string) => {
  await page.evaluate((sheetName) => {
    const found = desk.book.sheets().find(({ sheet }) => sheet.getSheetName() === sheetName);
    if (found) desk.book.book.setActiveSheet(found.sheet);
  }, name);
  await isIdle(page);
};

/** Heights of the rows that are seen, and where the first table begins. */
const measured = (name: string) =>
  page.evaluate((sheetName) => {
    const sheet = desk.book.sheets().find((s) => s.sheet.getSheetName() === sheetName)?.sheet;
    if (!sheet) throw new Error(`No sheet ${sheetName}`);
    const values = sheet.getDataRange().getValues();
    const seen = values.map((line, i) => ({
      mark: String(line[0] ?? ''),
      height: sheet.getSheet().getRowVisible(i) ? sheet.getRowHeight(i) : 0,
    }));
    const above = (end: number) => seen.slice(0, end).reduce((sum, row) => sum + row.height, 0);
    return {
      heights: [...new Set(seen.map(({ height }) => height).filter((height) => height > 0))].sort(),
      begins: above(seen.findIndex(({ mark }) => mark.startsWith('header:'))),
      frozen: above(sheet.getFrozenRows()),
    };
  }, name);

test(
  'the longest texts in every cell: rows stay as high as they are, and tables begin where they did',
  async () => {
    const sheets = await ourSheets();
    for (const { name, signature, tab } of sheets) {
      if (signature.campaign !== CODE && !SHARED.includes(signature.tab)) continue;
      await bringUp(name);
      const now = await measured(name);
      const ordinary = sheets.find(
        (other) => other.tab === tab && other.signature.campaign === campaign618.code,
      );
      const before = ordinary ? await measured(ordinary.name) : now;
      expect({ name, begins: now.begins }).toEqual({ name, begins: before.begins });
      expect(now.begins).toBeLessThan(MOST_ABOVE);
      expect(now.frozen).toBeLessThan(MOST_ABOVE);
      if (!tab.grows)
        expect({ name, heights: now.heights }).toEqual({
          name,
          heights: [HEIGHTS.body, HEIGHTS.top],
        });
    }
  },
  SLOW_MS,
);

test(
  'charts lie below the cells, beside each other, and their words beside each other',
  async () => {
    await bringUp('活动总览');
    await page.locator('.chart svg').nth(8).waitFor();
    const found = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.chart')].map((chart) => ({
        name: chart.ariaLabel?.slice(0, 20),
        rect: chart.getBoundingClientRect(),
        texts: [...chart.querySelectorAll('text')].map((text) => ({
          said: text.textContent,
          rect: text.getBoundingClientRect(),
        })),
      }));
      const over = (a: DOMRect, b: DOMRect, touch: number) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > touch &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > touch;
      const pairs = <T extends { rect: DOMRect }>(all: T[], touch: number) =>
        all.flatMap((a, i) =>
          all.slice(i + 1).flatMap((b) => (over(a.rect, b.rect, touch) ? [[a, b]] : [])),
        );
      return {
        charts: pairs(boxes, 0).map(([a, b]) => `${a?.name} / ${b?.name}`),
        words: boxes.flatMap(({ name, texts }) =>
          pairs(texts, 5).map(([a, b]) => `${name}: ${a?.said} / ${b?.said}`),
        ),
        beyond: boxes.flatMap(({ name, rect, texts }) =>
          texts.flatMap((text) =>
            text.rect.left < rect.left - 1 || text.rect.right > rect.right + 1
              ? [`${name}: ${text.said}`]
              : [],
          ),
        ),
        count: boxes.length,
      };
    });
    expect(found).toEqual({ charts: [], words: [], beyond: [], count: 16 });
  },
  SLOW_MS,
);

const noFaults = async (what: string, frame: string) =>
  expect({ what, faults: await boxFaults(page, frame) }).toEqual({ what, faults: [] });

test(
  'sidebar: the panel, help, pre-flight and the wizard keep everything in its place',
  async () => {
    await bringUp(`${CODE}·策划方案`);
    for (const [item, heading] of [
      ['今日待办', /今日待办|预警/],
      ['这张表怎么用', /策划方案/],
      ['方案体检', /体检|必改/],
    ] as const) {
      await chooseMenu(page, item);
      await sidebar(page).getByText(heading).first().waitFor();
      await noFaults(item, SIDEBAR);
    }
    await chooseMenu(page, '新建活动');
    const wizard = sidebar(page);
    await wizard.getByLabel('按什么来建').selectOption(`copy:${CODE}`);
    await wizard.getByLabel('爆发首日').fill('2024-11-01');
    const next = wizard.getByRole('button', { name: '下一步', exact: true });
    await wizard.getByLabel('活动名称').fill(longText('又一个', 200));
    await next.click();
    await wizard
      .getByText(/最多 100/)
      .first()
      .waitFor();
    await noFaults('too long', SIDEBAR);
    await wizard.getByLabel('活动名称').fill(longText('又一个', 100));
    for (const title of ['基本与阶段', '目标', '渠道与占比', '预算', '团队']) {
      await next.click();
      await wizard.getByRole('heading', { level: 1, name: title }).waitFor();
      await noFaults(title, SIDEBAR);
    }
  },
  SLOW_MS,
);

test(
  'documents: plan, roles, brief and retro, beside the grid and on a phone',
  async () => {
    await bringUp(`${CODE}·策划方案`);
    for (const item of ['导出策划方案', '分工与工作量', '站会简报', '导出复盘报告']) {
      await chooseMenu(page, item);
      await page.frameLocator(MODAL).getByRole('heading', { level: 1 }).first().waitFor();
      await noFaults(item, MODAL);
      await page.setViewportSize({ width: 390, height: 780 });
      await noFaults(`${item} 390`, MODAL);
      await page.setViewportSize(LAPTOP);
      await page.locator('.modal .close').click();
      await page.locator('.modal').waitFor({ state: 'detached' });
    }
  },
  SLOW_MS,
);
