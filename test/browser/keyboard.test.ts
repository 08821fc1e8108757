import type { Page } from 'playwright-core';
import { sheetNames } from './grid';
import { SLOW_MS, sidebar, withTrialPage } from './trialPage';

let page: Page;

withTrialPage((opened) => {
  page = opened;
});

/** Goes on with Tab until the control with that name has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const frame = page.frames().find((f) => f !== page.mainFrame());
    const named = await frame?.evaluate(() => {
      const focus = document.activeElement as HTMLInputElement | null;
      return focus?.labels?.[0]?.textContent ?? focus?.textContent ?? '';
    });
    if (named === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

test(
  'a campaign can be set up with the keyboard alone',
  async () => {
    await page.getByRole('button', { name: /活动作战台/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: '新建活动', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const wizard = sidebar(page);
    await wizard.getByLabel('活动名称').waitFor();

    await tabTo('活动名称');
    await page.keyboard.type('三八节');
    await tabTo('爆发首日');
    await page.keyboard.type('03082025');
    await tabTo('直接生成');
    await page.keyboard.press('Enter');
    await wizard.getByRole('button', { name: '生成活动' }).waitFor();
    // The new step's heading has the focus: Tab goes on from there.
    await tabTo('生成活动');
    await page.keyboard.press('Enter');
    await wizard.getByText('「三八节」已建好').waitFor();
    expect(await sheetNames(page)).toContain('三八节·策划方案');
  },
  SLOW_MS * 2,
);
