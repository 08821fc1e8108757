import type { Page } from 'playwright-core';
import { background, shown, typeInto } from './grid';
import { isIdle, isReady, isSaved, SLOW_MS, withTrialPage } from './trialPage';

const PREP = '618·筹备进度';
let page: Page;

withTrialPage((opened) => {
  page = opened;
});

const warning = () => page.locator('.warning');

test(
  'a script whose worker is killed is said so, later edits are answered, and a recheck is offered',
  async () => {
    await page.evaluate(async () => {
      const run = desk.call('recheckAll').catch(() => undefined);
      const { life } = desk.thread as unknown as { life: { worker: Worker } };
      life.worker.terminate();
      await run;
    });
    await warning().getByText('脚本在运行 recheckAll 时中断了').waitFor();
    const colour = await background(page, PREP, 'G10');
    await typeInto(page, PREP, 'G10', '进行中');
    expect(await background(page, PREP, 'G10')).not.toBe(colour);
    await isSaved(page);
    await page.reload();
    await isReady(page);
    expect(await shown(page, PREP, 'G10')).toBe('进行中');
  },
  SLOW_MS,
);

test(
  'a script that never comes back is given up, and a recheck makes up for it',
  async () => {
    await page.route('**/script/Code.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: `${await response.text()}\nfunction hang() { for (;;); }`,
      });
    });
    await page.reload();
    await isReady(page);
    await page.evaluate(async () => {
      const { thread } = desk;
      const { life } = thread as unknown as { life: { worker: Worker } };
      life.worker.terminate();
      thread.silenceMs = 1_000;
      await desk.call('hang').catch(() => undefined);
      await desk.call('hang').catch(() => undefined);
      thread.silenceMs = 60_000;
    });
    await warning().getByText('脚本在运行 hang 时中断了').waitFor();
    await page.getByRole('button', { name: '重新检查' }).click();
    await isIdle(page);
    expect(await warning().count()).toBe(0);
  },
  SLOW_MS,
);

test(
  'while the demo is played for the first time its scenes are told',
  async () => {
    const fresh = await page.context().browser()?.newContext({ locale: 'zh-CN' });
    if (!fresh) throw new Error('No browser');
    const other = await fresh.newPage();
    await other.route('**/demo.live.zh-CN.json', () => undefined);
    await other.route('**/demo.live.zh-CN.progress.json', (route) =>
      route.fulfill({ json: { name: 'figures', at: 5, of: 7 } }),
    );
    await other.goto(page.url());
    await other.getByRole('status').getByText('第 5 步\uff0c共 7 步 · 记入各天').waitFor();
    const bar = other.getByRole('progressbar');
    expect([await bar.getAttribute('value'), await bar.getAttribute('max')]).toEqual(['4', '7']);
    await fresh.close();
  },
  SLOW_MS,
);

test(
  'a page without shared memory, and no way to it, says what to do',
  async () => {
    const other = await page.context().newPage();
    await other.addInitScript(() =>
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
    );
    await other.route('**/*', async (route) => {
      const response = await route.fetch();
      const headers = Object.entries(response.headers()).filter(
        ([name]) => !name.startsWith('cross-origin-'),
      );
      await route.fulfill({ response, headers: Object.fromEntries(headers) });
    });
    await other.goto(page.url());
    await other.getByRole('status').getByText('http://127.0.0.1').waitFor();
    await other.close();
  },
  SLOW_MS,
);

test(
  'a workbook that cannot be read is set aside when asked, and the demo opens',
  async () => {
    const unreadable = { book: { ids: 'none' } };
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    await putIntoStore(page, unreadable);
    await page.reload();
    await page.getByRole('status').getByText('没能打开工作簿').waitFor();
    await page.getByRole('button', { name: '从演示重新开始' }).click();
    await isReady(page);
    expect(await shown(page, '活动总览', 'B8')).toBe('618年中狂欢·全场满300减50');
    expect(await inStore(page, 'campaign-desk.workbook.unreadable')).toEqual(unreadable);
  },
  SLOW_MS,
);

/** Puts something where the page keeps its workbook. */
function putIntoStore(page: Page, value: object): Promise<void> {
  return page.evaluate(
    (value) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('keyval-store');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('keyval', 'readwrite');
          writing.objectStore('keyval').put(value, 'campaign-desk.workbook');
          writing.oncomplete = () => resolve();
        };
      }),
    value,
  );
}

function inStore(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (key) =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('keyval-store');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('keyval').objectStore('keyval').get(key);
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
    key,
  );
}
