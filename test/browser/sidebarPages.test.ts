import type { Page } from 'playwright-core';
import { PALETTE } from '../../src/tabs/model/palette';
import { faultsOf } from './accessibility';
import { cellUnder, goTo, typeInto } from './grid';
import { chooseMenu, SLOW_MS, sidebar, withTrialPage } from './trialPage';

let page: Page;

withTrialPage((opened) => {
  page = opened;
});

test(
  'pre-flight of the 618 demo: counts, numbers, and a click to the cell',
  async () => {
    await chooseMenu(page, '方案体检');
    const list = sidebar(page);
    await list.getByText(/^618.*必改/).waitFor();
    const finding = list.getByRole('button', { name: /日UV目标/ });
    expect(await finding.textContent()).toContain('每天 75万元\uff0c6.7 天就到 500万元');
    expect(await faultsOf(page, '.sidebar iframe')).toEqual([]);
    await finding.click();
    await page.waitForFunction(() => {
      const sheet = desk.book.book.getActiveSheet();
      return sheet.getSheetName() === '618·策划方案';
    });
  },
  SLOW_MS,
);

test(
  'the alerts of the day stand there, the critical one first, and lead to their cells',
  async () => {
    await chooseMenu(page, '今日待办');
    const panel = sidebar(page);
    await panel.getByText('截至 2024-06-17 21:05').waitFor();
    await panel.getByRole('heading', { name: '预警 4' }).waitFor();
    const first = panel.locator('.entry').first();
    expect(await first.textContent()).toContain('严重');
    expect(await first.textContent()).toContain('库存余量(爆款T恤)\uff08天猫\uff09200件');
    const stock = await cellUnder(page, '618·执行监控', '实时数据', ['库存余量(爆款T恤)']);
    await first.click();
    await page.waitForFunction(
      (cell) =>
        desk.book.book.getActiveSheet().getSheetName() === '618·执行监控' &&
        desk.book.book.getActiveRange()?.getA1Notation() === cell,
      stock,
    );
  },
  SLOW_MS,
);

/** Users who wait for a reply, by who owes it. */
const waiting = (owner: string, count: number) =>
  expect.stringMatching(`^@\\*${owner} 问题超时${count}\uFF1A反馈 .+起超时\uFF09$`);

test(
  'what turns late is there after a refresh, and in the reminders',
  async () => {
    const panel = sidebar(page);
    const reminders = () => panel.getByRole('textbox', { name: '催办清单' }).inputValue();
    const before = (await reminders()).split('\n');
    expect(before).toEqual([
      waiting('运营', 2),
      expect.stringMatching(
        /^@内容运营主管 问题超时1\uFF1AQ2 .+\uFF086\/12 20:05 起超时\uFF09\uFF1B21:00未报$/,
      ),
      expect.stringMatching(/^@公关 问题超时1\uFF1AQ7 .+\uFF086\/17 20:15 起超时\uFF09$/),
      waiting('客服主管', 1),
    ]);
    await typeInto(page, '618·筹备进度', 'G10', '进行中');
    await panel.getByRole('button', { name: '刷新' }).click();
    await panel.getByRole('heading', { name: '逾期与临近任务 1' }).waitFor();
    await panel.getByText('⛔ 逾期 36 天').waitFor();
    expect((await reminders()).split('\n')).toEqual([
      ...before.slice(0, 2),
      expect.stringMatching(/^@\*工程师 逾期1\uFF1AT\d\d .+\uFF085\/12 到期\uFF09$/),
      ...before.slice(2),
    ]);
    await panel.getByRole('button', { name: '复制' }).click();
    await panel.getByText('已复制').waitFor();
  },
  SLOW_MS,
);

test(
  'it meets WCAG AA',
  async () => {
    expect(await faultsOf(page, '.sidebar iframe')).toEqual([]);
  },
  SLOW_MS,
);

test(
  'help goes by the tab in front, fits a narrow page, and has the colours of the tabs',
  async () => {
    const help = sidebar(page);
    await goTo(page, '618·筹备进度', 'C1');
    await chooseMenu(page, '这张表怎么用');
    await help.getByRole('heading', { name: '618·筹备进度' }).waitFor();
    await help.getByText('1/3', { exact: true }).waitFor();
    expect(await faultsOf(page, '.sidebar iframe')).toEqual([]);
    await goTo(page, '618·复盘报告', 'C1');
    await help.getByRole('button', { name: '刷新' }).click();
    await help.getByRole('heading', { name: '618·复盘报告' }).waitFor();
    // From the keyboard, as any button.
    await help.getByRole('button', { name: '颜色与符号说明' }).press('Enter');
    const warning = help.getByRole('listitem').filter({ hasText: /^⛔预警/ });
    const [red, green, blue] = PALETTE.metric.warning?.match(/[0-9a-f]{2}/g) ?? [];
    const color = [red, green, blue].map((part) => Number.parseInt(String(part), 16)).join(', ');
    const fill = await warning
      .locator('.swatch')
      .evaluate((swatch) => getComputedStyle(swatch).backgroundColor);
    expect(fill).toBe(`rgb(${color})`);
    expect(await faultsOf(page, '.sidebar iframe')).toEqual([]);
    const beyond = await help
      .locator('main')
      .evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  },
  SLOW_MS,
);
