import type { Page } from 'playwright-core';
import { chooseMenu, isReady, SLOW_MS, sidebar, withTrialPage } from './trialPage';

let page: Page;
withTrialPage((opened) => {
  page = opened;
});

/** A spreadsheet from elsewhere: here it keeps no settings from one execution to the next. */
const ELSEWHERE = `
const elsewhere = (run) => (...args) => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.setSpreadsheetTimeZone('America/Los_Angeles');
  book.setSpreadsheetLocale('de_DE');
  return run(...args);
};
regionalState = elsewhere(regionalState);
setRegional = elsewhere(setRegional);`;

async function preview() {
  await chooseMenu(page, '新建活动');
  const wizard = sidebar(page);
  await wizard.getByLabel('活动名称').fill('年货节');
  await wizard.getByLabel('爆发首日').fill('2025-01-10');
  await wizard.getByLabel('爆发末日').fill('2025-01-12');
  await wizard.getByRole('button', { name: '直接生成', exact: true }).click();
  await wizard.getByRole('button', { name: '生成活动' }).waitFor();
  return wizard;
}

test(
  'the preview says that time zone and locale do not fit, and sets them at a click',
  async () => {
    await page.route('**/script/Code.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()) + ELSEWHERE });
    });
    await page.reload();
    await isReady(page);
    const wizard = await preview();
    await wizard.getByText(/America\/Los_Angeles.*de_DE/).waitFor();
    await wizard.getByRole('button', { name: /^改成 .* · zh_CN$/ }).click();
    await wizard.getByText(/^已改成 .* · zh_CN\u3002$/).waitFor();
    expect(await wizard.getByText(/America\/Los_Angeles/).count()).toBe(0);
    expect(await wizard.getByRole('button', { name: /^改成/ }).count()).toBe(0);
  },
  SLOW_MS * 2,
);
