import type { Page } from 'playwright-core';
import { faultsOf } from './accessibility';
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
