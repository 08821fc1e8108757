import type { Browser } from 'playwright-core';
import { playDemo } from '../local/demo/playDemo';
import type { DemoLanguage } from '../local/demo/sheetWords';
import { createHost } from '../local/host/createHost';
import { writeXlsx } from '../local/xlsx/writeXlsx';
import { converted, ensureLibreOffice } from './libreOffice';

/** Takes a picture of the demo's charts as LibreOffice draws them from the .xlsx; false without it. */
export async function libreOfficeCharts(
  browser: Browser,
  language: DemoLanguage,
  picture: string,
): Promise<boolean> {
  const office = ensureLibreOffice();
  if (!office) return false;
  const host = createHost();
  playDemo(host, 'live', language);
  const file = await writeXlsx(host.snapshot(), { modified: new Date() });
  host.close();
  const made = converted(office, file, 'html');
  const names = [...String(made.get('book.html')).matchAll(/<img src="([^"]+)"/gi)];
  const images = names.map(([, name = '']) => {
    const image = made.get(decodeURIComponent(name))?.toString('base64');
    if (!image) throw new Error(`LibreOffice names ${name} in its page and has not made it`);
    return `<img src="data:image/png;base64,${image}">`;
  });
  const page = await browser.newPage({ viewport: { width: 1068, height: 738 } });
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(3,max-content);gap:10px}</style>${images.join('')}`,
  );
  await page.screenshot({ path: picture });
  await page.close();
  return true;
}
