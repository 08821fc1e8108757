import { buffer } from 'node:stream/consumers';
import { read } from 'hucre';
import type { Page } from 'playwright-core';
import { answered, background, cellUnder, goTo, sheetNames, shown, typeInto } from './grid';
import { chooseMenu, isIdle, isReady, isSaved, SLOW_MS, withTrialPage } from './trialPage';

const PREP = '618·筹备进度';
const MONITOR = '618·执行监控';
const OWN = '自己的表';
let page: Page;

const trial = withTrialPage((opened) => {
  page = opened;
});

test(
  'a first visit shows the live 618 demo, in the browser language',
  async () => {
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(await shown(page, '活动总览', 'B8')).toBe('618年中狂欢·全场满300减50');
    expect(await shown(page, '活动总览', await paceAt(page))).toBe('96.0%');
    expect(await sheetNames(page)).toContain(MONITOR);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await expect(page.getByRole('button', { name: /活动作战台/ }).isVisible()).resolves.toBe(true);
  },
  SLOW_MS,
);

test(
  'a status typed in the grid colours its cell and fills what follows from it',
  async () => {
    const before = await background(page, PREP, 'G10');
    await typeInto(page, PREP, 'G10', '进行中');
    expect(await shown(page, PREP, 'G10')).toBe('进行中');
    expect(await background(page, PREP, 'G10')).not.toBe(before);
    await typeInto(page, PREP, 'G10', '已完成');
    expect(await background(page, PREP, 'G10')).toBe(before);
  },
  SLOW_MS,
);

test(
  'a value typed as people type it becomes a number, breaches, toasts and is recorded once',
  async () => {
    await typeInto(page, MONITOR, await live('UV'), '6万');
    expect(await shown(page, MONITOR, await live('UV'))).toBe('6.0万');
    expect(await shown(page, MONITOR, await state('UV'))).toBe('预警');
    const toast = page.locator('.toast');
    await toast
      .getByText('UV\uff08全部\uff096万人\uff0c阈值 <8万\uff08此刻 6.56万\uff09')
      .waitFor();
    expect(await alertsOf('UV')).toBe(1);
    await typeInto(page, MONITOR, await live('UV'), '5.9万');
    expect(await alertsOf('UV')).toBe(1);
  },
  SLOW_MS,
);

test(
  'a paste is answered like typing',
  async () => {
    await page.evaluate(() => navigator.clipboard.writeText('7.6%\n250元\n7%'));
    await goTo(page, MONITOR, await live('新客转化率'));
    await answered(page, () => page.keyboard.press('Control+V'));
    // The grid gives a pasted percentage a format of its own.
    expect(await shown(page, MONITOR, await live('新客转化率'))).toBe('7.60%');
    // A ratio is an alert in the second slot.
    expect(await shown(page, MONITOR, await state('新客转化率'))).toBe('待确认');
    expect(await shown(page, MONITOR, await live('客单价'))).toBe('250');
    expect(await shown(page, MONITOR, await live('加购率'))).toBe('7%');
  },
  SLOW_MS,
);

test(
  'arrows of dropdowns stand in filled rows and the next one, not in all that are spare',
  async () => {
    const feedback = '反馈记录';
    const [, letter = '', row = ''] = /(\D+)(\d+)/.exec(
      await cellUnder(page, feedback, '标签', ['发货快\uff0c客服半天不回']),
    ) as RegExpExecArray;
    await goTo(page, feedback, 'B3');
    const arrowOf = async (line: number) => {
      const clip = await page.evaluate(
        ([name, a1]) => {
          const tab = desk.book.sheets().find((s) => s.sheet.getSheetName() === name)?.sheet;
          if (!tab) throw new Error(`No sheet ${name}`);
          const { right, top, height } = tab.getRange(a1).getCellRect();
          return { x: right - 20, y: top + 2, width: 16, height: height - 4 };
        },
        [feedback, `${letter}${line}`] as const,
      );
      return (await page.screenshot({ clip })).toString('base64');
    };
    const spare = await arrowOf(Number(row) + 2);
    expect(await arrowOf(Number(row) + 3)).toBe(spare);
    expect(await arrowOf(Number(row))).not.toBe(spare);
    expect(await arrowOf(Number(row) + 1)).not.toBe(spare);
  },
  SLOW_MS,
);

test(
  'functions of the add-on compute in cells',
  async () => {
    await ownSheet();
    await typeInto(page, OWN, 'B2', '=ROI(48,12)');
    expect(await shown(page, OWN, 'B2')).toBe('4');
    await typeInto(page, OWN, 'B3', '=METRIC_STATE(60,">45秒")');
    expect(await shown(page, OWN, 'B3')).toBe('预警');
  },
  SLOW_MS,
);

test(
  'undo takes back what the person typed, not what the script wrote',
  async () => {
    const owner = await shown(page, PREP, 'D9');
    await typeInto(page, PREP, 'D9', '小王');
    await answered(page, () => page.keyboard.press('Control+Z'));
    expect(await shown(page, PREP, 'D9')).toBe(owner);
    // To a task that is done with half of it the script has something to write.
    expect(await shown(page, PREP, 'H9')).toBe('100%');
    await typeInto(page, PREP, 'H9', '50%');
    expect(await shown(page, PREP, 'L9')).toContain('50%');
    await answered(page, () => page.keyboard.press('Control+Z'));
    expect(await shown(page, PREP, 'H9')).toBe('100%');
    expect(await shown(page, PREP, 'L9')).toBe('');
  },
  SLOW_MS,
);

test(
  'what is typed while a script runs waits its turn, and is answered',
  async () => {
    await goTo(page, PREP, 'G11');
    const type = async () => {
      await page.evaluate(() => void desk.call('recheckAll'));
      await page.keyboard.type('受阻');
      await page.keyboard.press('Enter');
    };
    await answered(page, type, 2);
    expect(await shown(page, PREP, 'G11')).toBe('受阻');
    expect(await background(page, PREP, 'G11')).not.toBe(await background(page, PREP, 'G12'));
    await typeInto(page, PREP, 'G11', '已完成');
  },
  SLOW_MS,
);

test(
  'dialogs of the script open on the page, and a cancelled one changes nothing',
  async () => {
    const dialog = page.getByRole('dialog');
    await chooseMenu(page, '清理未建完的活动');
    await dialog.getByText('没有需要清理的内容').waitFor();
    await page.getByRole('button', { name: '确定' }).click();
    await dialog.waitFor({ state: 'detached' });
    const before = await sheetNames(page);
    await chooseMenu(page, '删除活动');
    await dialog.getByText('618·策划方案').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await chooseMenu(page, '改期');
    await dialog.getByRole('textbox').fill('3');
    await page.keyboard.press('Enter');
    await dialog.getByText('2024-06-11 → 2024-06-14').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await isIdle(page);
    expect(await sheetNames(page)).toEqual(before);
  },
  SLOW_MS,
);

test(
  'the list of executions says what ran, how long, and with how many calls',
  async () => {
    await page.getByRole('button', { name: '运行记录', exact: true }).click();
    const row = page.locator('.log tbody tr', { hasText: 'onEdit' }).first();
    await row.waitFor();
    expect(await row.locator('td').nth(2).textContent()).toMatch(/^\d+ 毫秒$/);
    expect(Number(await row.locator('td').nth(3).textContent())).toBeGreaterThan(0);
    expect(await row.locator('td').nth(4).textContent()).toBe('✓ 完成');
    await page.getByRole('button', { name: '关闭运行记录' }).click();
  },
  SLOW_MS,
);

test(
  'the workbook is there again after a reload',
  async () => {
    await isSaved(page);
    await page.reload();
    await isReady(page);
    expect(await shown(page, MONITOR, await live('UV'))).toBe('5.9万');
    expect(await alertsOf('UV')).toBe(1);
    await typeInto(page, MONITOR, await live('UV'), '9万');
    expect(await shown(page, MONITOR, await state('UV'))).toBe('正常');
  },
  SLOW_MS,
);

test(
  'it can be taken away as .xlsx',
  async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 .xlsx' }).click();
    const taken = await waiting;
    expect(taken.suggestedFilename()).toBe('618年中狂欢·全场满300减50.xlsx');
    const book = await read(new Uint8Array(await buffer(await taken.createReadStream())));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['活动总览', PREP, MONITOR, '关于此文件']),
    );
  },
  SLOW_MS,
);

test(
  'a second tab is told that it is the second',
  async () => {
    const second = await page.context().newPage();
    await second.goto(page.url());
    await isReady(second);
    await second.getByRole('alert').getByText('另一个标签页').waitFor();
    await second.close();
  },
  SLOW_MS,
);

test(
  'an empty workbook on demand, and the demo again',
  async () => {
    await page.getByRole('button', { name: '新工作簿' }).click();
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: '确定' }).click(),
    ]);
    await isReady(page);
    expect(await sheetNames(page)).toEqual(['工作表1']);
    await page.getByRole('button', { name: '恢复演示' }).click();
    const ok = page.getByRole('button', { name: '确定' });
    await ok.waitFor();
    await Promise.all([
      page.waitForEvent('load'),
      // A change that is not saved yet: leaving the page must not save it over the demo.
      ok.evaluate((button: HTMLElement) => {
        desk.book.book.getActiveSheet().getRange('A1').setValue('x');
        button.click();
      }),
    ]);
    await isReady(page);
    expect(await shown(page, MONITOR, await live('UV'))).toBe('8.0万');
  },
  SLOW_MS,
);

test(
  'what was done stays when the page is reloaded in the middle of a run',
  async () => {
    await typeInto(page, MONITOR, await live('转化率'), '2%');
    await isSaved(page);
    await page.evaluate(() => void desk.call('recheckAll'));
    await page.waitForTimeout(50);
    await page.reload();
    await isReady(page);
    expect(await shown(page, MONITOR, await live('转化率'))).toBe('2.0%');
    expect(await shown(page, MONITOR, await state('转化率'))).toBe('待确认');
  },
  SLOW_MS,
);

test(
  'TODAY() and NOW() follow the clock while nobody does anything',
  async () => {
    // A clock that a test can put on, and the page's minutes when the test says so.
    await page.addInitScript(() => {
      const [RealDate, start] = [Date, setInterval];
      const ahead = { ms: 0, minutes: [] as (() => void)[] };
      class Ahead extends RealDate {
        constructor(...given: [number]) {
          super(...(given.length > 0 ? given : ([Ahead.now()] as [number])));
        }
        static override now = () => RealDate.now() + ahead.ms;
      }
      Object.assign(window, {
        Date: Ahead,
        ahead,
        setInterval: (task: () => void, ms: number) =>
          ms === 60_000 ? ahead.minutes.push(task) : start(task, ms),
      });
    });
    await page.reload();
    await isReady(page);
    await ownSheet();
    await typeInto(page, OWN, 'E2', '=TODAY()*1');
    const today = Number(await shown(page, OWN, 'E2'));
    expect(today).toBeGreaterThan(45_000);
    await page.evaluate(() => {
      const { ahead } = window as unknown as { ahead: { ms: number; minutes: (() => void)[] } };
      ahead.ms = 86_400_000;
      for (const minute of ahead.minutes) minute();
    });
    await page.waitForFunction(
      (before) => {
        const sheet = desk.book.sheets().find((s) => s.sheet.getSheetName() === '自己的表')?.sheet;
        return Number(sheet?.getRange('E2').getValue()) === before + 1;
      },
      today,
      { polling: 100 },
    );
  },
  SLOW_MS,
);

test(
  'an English visitor gets English',
  async () => {
    const english = await trial.open('en-US');
    expect(await english.locator('html').getAttribute('lang')).toBe('en');
    expect(await sheetNames(english)).toContain('618·Monitor');
    await english.getByRole('button', { name: 'Download .xlsx' }).waitFor();
  },
  SLOW_MS * 2,
);

const paceAt = (on: Page) => cellUnder(on, '活动总览', '进度达成率', ['618年中狂欢·全场满300减50']);

/** Where a metric's figure and its state stand on the board. */
/** A sheet of the person's own. */
const ownSheet = () => page.evaluate((name) => void desk.book.insertSheet(name, 0), OWN);
const live = (metric: string) => cellUnder(page, MONITOR, '实时数据', [metric]);
const state = (metric: string) => cellUnder(page, MONITOR, '状态', [metric]);

/** Rows of 预警记录 about a metric that are open. */
function alertsOf(metric: string): Promise<number> {
  return page.evaluate((name) => {
    const sheet = desk.book.sheets().find((s) => s.sheet.getSheetName() === '预警记录')?.sheet;
    const rows = sheet?.getRange('A1:L60').getDisplayValues() ?? [];
    return rows.filter((row) => row.includes(name) && row.includes('未解除')).length;
  }, metric);
}
