import type { FrameLocator, Page } from 'playwright-core';
import { faultsOf } from './accessibility';
import { cellUnder, shown, typeInto } from './grid';
import { chooseMenu, SLOW_MS, sidebar, withTrialPage } from './trialPage';

const LIBRARY = '经验库';
/** Lesson, campaign, rule and loss: the first two rows of 经验库. */
const LESSONS = [
  ['压测遗漏', '618', '必须存在任务“压力测试”,时长≥3天,前置于上线', '首日卡顿30分钟'],
  ['领券复杂', '618', '领券步骤 ≤ 2', '领券量少两成'],
];
const COLUMNS = ['C', 'D', 'F', 'G'];

let page: Page;
let wizard: FrameLocator;
withTrialPage((opened) => {
  page = opened;
});

const press = (name: string) => wizard.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => wizard.getByRole('heading', { level: 1, name }).waitFor();

test(
  'lessons of the library are shown with their loss and effect; declining asks for a reason',
  async () => {
    for (const [i, row] of LESSONS.entries())
      for (const [k, text] of row.entries())
        await typeInto(page, LIBRARY, `${COLUMNS[k]}${8 + i}`, text);
    expect(await shown(page, LIBRARY, await cellUnder(page, LIBRARY, '读作', ['L1']))).toBe(
      '必须有任务「压力测试」\uff0c至少3天\uff0c在上线前完成',
    );

    await chooseMenu(page, '新建活动');
    wizard = sidebar(page);
    await wizard.getByLabel('活动名称').fill('双11狂欢');
    await wizard.getByLabel('爆发首日').fill('2024-11-11');
    await wizard.getByLabel('爆发末日').fill('2024-11-11');
    await press('下一步');
    await heading('基本与阶段');
    await wizard.getByText('第 2 步\uff0c共 8 步').waitFor();
    for (const step of ['目标', '渠道与占比', '预算', '团队', '上次的经验']) {
      await press('下一步');
      await heading(step);
    }
    await wizard.getByText('上次\uff1a首日卡顿30分钟').waitFor();
    await wizard.getByText('已满足\uff1a压力测试\uff08模拟1000人同时秒杀\uff09').waitFor();
    await wizard.getByText('看板「领券步骤」预警线 >2').waitFor();
    expect(await faultsOf(page, '.sidebar iframe')).toEqual([]);

    // By keyboard alone: off, a reason, on to the preview.
    await wizard.getByRole('checkbox', { name: /L2/ }).focus();
    await page.keyboard.press('Space');
    const reason = wizard.getByLabel('L2 不采用的原因');
    await wizard.getByText('不采用「L2」请写明原因。').waitFor();
    expect(await reason.getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(page, '.sidebar iframe')).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.type('今年不发券');
    expect(await reason.inputValue()).toBe('今年不发券');
    await wizard.getByText('不采用「L2」请写明原因。').waitFor({ state: 'detached' });
    await press('下一步');
    await heading('预览');
    await press('生成活动');
    await wizard.getByText(/已建好/).waitFor();
    // The row that was put before others left the colours of those above, and nothing selected.
    const overview = await page.evaluate(() => {
      const sheet = desk.book.book.getSheetByName('活动总览') as unknown as {
        getConditionalFormattingRules(): { ranges: { startRow: number; endRow: number }[] }[];
      };
      const rules = sheet.getConditionalFormattingRules();
      const selected = desk.book.book.getActiveRange()?.getA1Notation();
      return { from: rules.map(({ ranges: [range] }) => range?.startRow), selected };
    });
    expect(overview).toEqual({ from: [7, 7, 7, 7], selected: 'B3' });
    const retro = '双11·复盘报告';
    expect(await shown(page, retro, await cellUnder(page, retro, '采用', ['L1']))).toBe('采用');
    expect(await shown(page, retro, await cellUnder(page, retro, '采用', ['L2']))).toBe(
      '不采用\uff1a今年不发券',
    );
    expect(await shown(page, LIBRARY, await cellUnder(page, LIBRARY, '采用次数', ['L1']))).toBe(
      '1',
    );
  },
  SLOW_MS * 2,
);
