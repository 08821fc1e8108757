import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Workbook } from '../local/engine/workbook';
import { en } from '../src/locales/en';
import { page as pageEn } from '../src/locales/en/page';
import { pagesEn } from '../src/locales/en/pages';
import { zhCN } from '../src/locales/zh-CN';
import { page as pageZhCN } from '../src/locales/zh-CN/page';
import { pagesZhCN } from '../src/locales/zh-CN/pages';

/** What the page puts on its window, as far as it is used here. */
declare const desk: {
  readonly book: Pick<Workbook, 'sheets'>;
  call(fn: string, args: readonly unknown[]): Promise<unknown>;
};

const SETTLE_MS = 3000;
const WORDS = {
  'zh-CN': { words: zhCN, pages: pagesZhCN, closeSidebar: pageZhCN.closeSidebar, suffix: '' },
  en: { words: en, pages: pagesEn, closeSidebar: pageEn.closeSidebar, suffix: '.en' },
} as const;

export type PicturedDesk = ReturnType<typeof picturedDesk>;

/** The trial page in a language as a person handles it, and its words; pictures go into a folder. */
export function picturedDesk(page: Page, language: keyof typeof WORDS, folder: string) {
  const { suffix, ...said } = WORDS[language];
  const nameOf = (name: string) => `${name}${suffix}.png`;
  const settled = () => page.waitForTimeout(SETTLE_MS);

  async function picture(name: string): Promise<void> {
    // Away from everything that would show a hint.
    await page.mouse.move(600, 20);
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(folder, nameOf(name)) });
    console.log(`docs/images/${nameOf(name)}`);
  }

  async function menu(item: string): Promise<void> {
    await page.getByRole('button', { name: said.words.words.product }).click();
    // A group may be called like an entry.
    const entry = page
      .locator('[role=menuitem]:not([aria-haspopup])')
      .filter({ hasText: new RegExp(`^${item}$`) });
    const submenus = page.locator('[role=menuitem][aria-haspopup]');
    for (let i = 0; (await entry.count()) === 0 && i < (await submenus.count()); i++)
      await submenus.nth(i).click();
    await entry.click();
  }

  /** Brings a tab to the front as a person does, by its label below the grid. */
  async function tab(name: string, file?: string): Promise<void> {
    await page.locator('[data-u-comp=slide-tab-item]', { hasText: name }).click();
    await settled();
    if (file) await picture(file);
  }

  /** Goes to a block of a tab, as the panel does, and takes its picture. */
  async function block(name: string, key: string, file: string): Promise<void> {
    await page.evaluate(
      async ([sheet, mark]) => {
        const found = desk.book.sheets().find((s) => s.sheet.getSheetName() === sheet);
        const cells = found?.sheet.getDataRange().getValues() ?? [];
        const row = cells.findIndex(([first]) => first === mark) + 12;
        await desk.call('showPlace', [{ sheet: found?.id, row, column: 2 }]);
      },
      [name, `header:${key}`] as const,
    );
    await settled();
    await picture(file);
  }

  const sidebar = page.frameLocator('.sidebar iframe');
  return { ...said, page, sidebar, nameOf, settled, picture, menu, tab, block };
}
