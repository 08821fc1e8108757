import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { localeOf } from '../src/locales/localeOf';

/** What the Marketplace asks for: https://developers.google.com/workspace/marketplace/create-listing */
export const ICONS = [32, 48, 96, 128] as const;
export const BANNER_SIZE = { width: 220, height: 140 } as const;

/** Draws the icons and the banner of the add-on's listing from the one drawing beside them. */
export async function drawIcons(browser: Browser, folder: string): Promise<void> {
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  const page = await browser.newPage();
  const take = async (name: string, size: { width: number; height: number }, html: string) => {
    await page.setViewportSize(size);
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${html}`);
    await page.screenshot({ path: join(folder, name), omitBackground: true });
  };
  for (const size of ICONS)
    await take(
      `icon-${size}.png`,
      { width: size, height: size },
      svg.replace('<svg ', `<svg width="${size}" height="${size}" `),
    );
  for (const language of ['zh-CN', 'en'] as const) {
    const icon = svg.replace('<svg ', '<svg width="64" height="64" ');
    const name = localeOf(language).words.product;
    const style =
      'align-items: center; background: #eef3fb; color: #1d4e89; display: flex; flex-direction: column; font: 600 22px system-ui, "Noto Sans CJK SC", sans-serif; gap: 10px; height: 140px; justify-content: center';
    await take(
      language === 'zh-CN' ? 'banner.png' : 'banner.en.png',
      BANNER_SIZE,
      `<div style='${style}'>${icon}${name}</div>`,
    );
  }
  await page.close();
}
