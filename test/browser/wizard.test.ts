import type { FrameLocator, Page } from 'playwright-core';
import { faultsOf } from './accessibility';
import { sheetNames, shown } from './grid';
import { chooseMenu, isReady, isSaved, SLOW_MS, sidebar, withTrialPage } from './trialPage';

const HOSTILE = '<img src=x onerror=alert(1)>=HYPERLINK("x")';
let page: Page;
let wizard: FrameLocator;

withTrialPage((opened) => {
  page = opened;
});

async function openWizard(): Promise<void> {
  await chooseMenu(page, '新建活动');
  wizard = sidebar(page);
  await wizard.getByLabel('活动名称').waitFor();
}

async function answerThree(name: string, start: string, end: string): Promise<void> {
  await wizard.getByLabel('活动名称').fill(name);
  await wizard.getByLabel('爆发首日').fill(start);
  await wizard.getByLabel('爆发末日').fill(end);
}

const press = (name: string) => wizard.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => wizard.getByRole('heading', { level: 1, name }).waitFor();

test(
  'the whole way: every step, what was understood, what is wrong at its field',
  async () => {
    await openWizard();
    const scenarios = wizard.getByLabel('按什么来建').locator('option[value^="scenario:"]');
    expect(await scenarios.count()).toBe(8);
    await answerThree(HOSTILE, '2024-11-01', '2024-11-11');
    await press('下一步');
    await heading('基本与阶段');
    await wizard.getByLabel('代号').fill('D11');
    expect(await wizard.getByText('放在表名前面\uff0c如 D11·策划方案').count()).toBe(1);
    // Only a large campaign begins with more than its four tabs, and the person decides.
    const tick = (name: string) => wizard.getByRole('checkbox', { name });
    const ticked = () =>
      Promise.all(['内容排期', '达人合作'].map((name) => tick(name).isChecked()));
    expect(await ticked()).toEqual([false, false]);
    await wizard.getByLabel('规模').selectOption({ label: '大型' });
    expect(await ticked()).toEqual([true, true]);
    await tick('达人合作').uncheck();
    await wizard.getByLabel('规模').selectOption({ label: '中型' });
    expect(await ticked()).toEqual([true, false]);
    await press('+ 加预售');
    await press('+ 加第二波爆发');
    expect(await wizard.getByText(/^第 \d 阶段$/).count()).toBe(5);
    await press('下一步');

    await heading('目标');
    const target = wizard.getByLabel('目标值').first();
    expect(await target.inputValue()).toBe('500万元');
    await target.fill('30');
    await wizard.getByText('读作 30万元').waitFor();
    await target.fill('三十几');
    await wizard.getByText(/读不懂「目标 · 第 1 项 · 目标值」的「三十几」/).waitFor();
    expect(await target.getAttribute('aria-invalid')).toBe('true');
    const described = String(await target.getAttribute('aria-describedby')).split(' ');
    const said = await wizard
      .locator(described.map((id) => `[id="${id}"]`).join(','))
      .allTextContents();
    expect(said.join(' ')).toContain('三十几');
    await target.fill('600万');
    await wizard.getByText(/目标高于弹性上限/).waitFor();
    // Only what does not add up may be asked of each platform.
    const floors = wizard.getByRole('checkbox', { name: '每个平台都要达到' });
    expect(await floors.count()).toBe(2);
    await floors.last().check();
    await press('下一步');

    await heading('渠道与占比');
    await wizard.getByLabel(/^占比/).first().fill('50%');
    await wizard.getByText('合计 90%\uff0c应为 100%\uff0c差 10%').waitFor();
    await press('把差额 10% 算给「小红书」');
    await wizard.getByText('合计 100% ✓').waitFor();
    await wizard.getByText(/^天猫 [\d.]+万元 · 上次ROI 1:[\d.]+ · 成交占 \d/).waitFor();
    expect(
      await wizard
        .getByLabel(/^投放预算/)
        .first()
        .inputValue(),
    ).toBe('');
    await press('采用');
    expect(
      await wizard
        .getByLabel(/^投放预算/)
        .first()
        .inputValue(),
    ).toMatch(/万元$/);
    await press('下一步');

    await heading('预算');
    await wizard.getByLabel('金额').first().fill('30');
    await wizard.getByText('读作 30万元').waitFor();
    await press('下一步');
    await heading('团队');
    await wizard.getByLabel('人员').first().fill('=HYPERLINK("http://x","y")');
    await press('上一步');
    expect(await wizard.getByLabel('金额').first().inputValue()).toBe('30');
    await press('去预览');

    await heading('预览');
    await wizard.getByRole('button', { name: '生成活动' }).waitFor();
    expect(await wizard.locator('img').count()).toBe(0);
    await press('生成活动');
    await wizard.getByRole('progressbar').waitFor();
    await wizard.getByText(/已建好/).waitFor();
    expect(await sheetNames(page)).toEqual(
      expect.arrayContaining(['D11·策划方案', 'D11·筹备进度', 'D11·执行监控', 'D11·复盘报告']),
    );
    const own = (await sheetNames(page)).filter((name) => name.startsWith('D11·'));
    expect([own.length, own[4]]).toEqual([5, 'D11·内容排期']);
    expect(await shown(page, '活动总览', 'B9')).toBe(HOSTILE);
    await wizard.getByRole('button', { name: '打开 D11·筹备进度' }).click();
    await page.waitForFunction(
      () => desk.book.book.getActiveSheet().getSheetName() === 'D11·筹备进度',
    );
    expect(await page.locator('.toast').count()).toBe(0);
  },
  SLOW_MS * 2,
);

test(
  'three answers are enough, and a copy says what differs',
  async () => {
    await openWizard();
    await wizard
      .getByLabel('按什么来建')
      .selectOption({ label: '复制历史活动\uff1a618年中狂欢·全场满300减50' });
    await answerThree('双12返场', '2024-12-10', '2024-12-12');
    await press('下一步');
    await heading('基本与阶段');
    await press('上一步');
    await wizard.getByRole('heading', { name: '与「618」的不同' }).waitFor();
    await wizard
      .getByText('已取消的 1 项任务没有带过来\uff1a压力测试\uff08模拟1000人同时秒杀\uff09。')
      .waitFor();
    await press('直接生成');
    await heading('预览');
    await wizard.getByText('沿用 34 项任务').waitFor();
    await press('生成活动');
    await wizard.getByText(/已建好/).waitFor();
    expect(await sheetNames(page)).toContain('双12·策划方案');
    expect(await shown(page, '双12·筹备进度', 'C8')).toBe('活动主题确认');
    expect(await shown(page, '双12·筹备进度', 'G8')).toBe('未开始');
    // 618's theme was confirmed 31 days before its first day; this one begins on 30 November.
    expect(await shown(page, '双12·筹备进度', 'E8')).toBe('2024-10-30');
    await press('再建一个');
    await heading('开始');
  },
  SLOW_MS * 2,
);

test(
  'a draft survives closing the sidebar and the page',
  async () => {
    await openWizard();
    await answerThree('年货节', '2025-01-10', '2025-01-12');
    await press('下一步');
    await heading('基本与阶段');
    await wizard.getByLabel('总负责人').fill('李经理');
    await wizard.getByLabel('主题').fill('年货到家');
    await press('年货到家·天猫+抖音+小红书');
    await page.waitForFunction(() => JSON.stringify(desk.thread.properties).includes('李经理'));
    await page.getByRole('button', { name: '关闭侧边栏' }).click();
    await isSaved(page);
    await page.reload();
    await isReady(page);
    await chooseMenu(page, '新建活动');
    wizard = sidebar(page);
    await heading('基本与阶段');
    expect(await wizard.getByLabel('总负责人').inputValue()).toBe('李经理');
    await press('上一步');
    expect(await wizard.getByLabel('活动名称').inputValue()).toBe('年货到家·天猫+抖音+小红书');
    await wizard.getByLabel('活动名称').fill('年货节会场');
    await press('下一步');
    await heading('基本与阶段');
    // A new proposal leaves alone what the person changed.
    expect(await wizard.getByLabel('总负责人').inputValue()).toBe('李经理');
    await press('清空重来');
    await heading('开始');
  },
  SLOW_MS,
);

test(
  'cancelling in the middle leaves nothing behind',
  async () => {
    const before = await sheetNames(page);
    await answerThree('要取消的', '2025-03-01', '2025-03-03');
    await press('直接生成');
    await press('生成活动');
    await wizard.getByRole('progressbar').waitFor();
    await press('取消\uff0c不留痕迹');
    await wizard.getByText('已取消\uff0c工作簿和之前一样。').waitFor();
    const all = await page.evaluate(() =>
      desk.book.sheets().map(({ sheet }) => sheet.getSheetName()),
    );
    expect(all.filter((name) => name.startsWith('要取消的'))).toEqual([]);
    expect(await sheetNames(page)).toEqual(before);
  },
  SLOW_MS,
);

test(
  'what the workbook forbids is said in the preview, with a way to the field',
  async () => {
    await press('回到预览');
    await press('上一步');
    await heading('团队');
    await wizard.getByRole('heading', { level: 1 }).press('Home');
    for (const step of ['预算', '渠道与占比', '目标', '基本与阶段']) {
      await press('上一步');
      await heading(step);
    }
    await wizard.getByLabel('代号').fill('618');
    await press('去预览');
    await wizard.getByText(/代号「618」已被本工作簿的活动使用/).waitFor();
    await press('去改');
    await heading('基本与阶段');
    expect(await wizard.getByLabel('代号').getAttribute('aria-invalid')).toBe('true');
  },
  SLOW_MS,
);

test.each([
  ['start', '开始'],
  ['basics', '基本与阶段'],
  ['goals', '目标'],
  ['channels', '渠道与占比'],
  ['budget', '预算'],
  ['team', '团队'],
])(
  'the step %s meets WCAG AA',
  async (step, title) => {
    await press(step === 'start' ? '上一步' : '下一步');
    await heading(title);
    expect(await faultsOf(page, '.sidebar iframe')).toEqual([]);
  },
  SLOW_MS,
);
