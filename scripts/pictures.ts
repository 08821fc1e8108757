import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { COMMANDS } from '../local/cli/commands';
import { flagsOf } from '../local/cli/flagsOf';
import { serve } from '../local/server/serve';
import { ensureChromium } from './ensureChromium';
import { drawIcons } from './icons';
import { libreOfficeCharts } from './libreOfficeCharts';
import { type PicturedDesk, picturedDesk } from './picturedDesk';

const IMAGES = join(__dirname, '..', 'docs', 'images');
const PORT = 6380;
const LANGUAGES = ['zh-CN', 'en'] as const;
/** What the wizard is asked for, as people of the language call it. */
const SECOND = { 'zh-CN': '双11大促', en: 'Double 11' } as const;

/** Writes the pictures of the documents: the trial page, its tabs, the wizard and the panel, in each language. */
async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const { server, url } = await serve(PORT);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox'],
  });
  await drawIcons(browser, join(IMAGES, 'publish'));
  for (const language of LANGUAGES) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 760 },
      locale: language,
    });
    page.setDefaultTimeout(120_000);
    await page.goto(url);
    await page.locator('body[data-ready=yes]').waitFor();
    const desk = picturedDesk(page, language, IMAGES);
    await desk.settled();
    await desk.settled();
    await takeAll(desk, language);
    await page.close();
    const office = desk.nameOf('overview-libreoffice');
    if (await libreOfficeCharts(browser, language, join(IMAGES, office)))
      console.log(`docs/images/${office}`);
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function takeAll(desk: PicturedDesk, language: (typeof LANGUAGES)[number]): Promise<void> {
  const { page, words, pages } = desk;
  const { menu } = words.checks;
  const ofCampaign = ({ tab }: { readonly tab: string }) => `618·${tab}`;
  const monitor = ofCampaign(words.monitor);
  await overviewCharts(desk);
  await desk.tab(ofCampaign(words.prep), 'prep');
  await desk.tab(ofCampaign(words.plan));
  await desk.menu(menu.preflight);
  await desk.sidebar.getByRole('status').waitFor();
  await desk.picture('preflight');
  await document(desk, menu.exportPlan, 'plan-document');
  await page.getByRole('button', { name: desk.closeSidebar }).click();
  await desk.tab(monitor, 'monitor');
  await desk.block(monitor, 'daily', 'daily');
  await document(desk, menu.brief, 'brief');
  await document(desk, menu.exportRetro, 'retro-document');
  await desk.menu(menu.panel);
  await desk.sidebar.getByText(pages.panelPage.nudges).first().waitFor();
  await desk.picture('panel');
  await desk.tab(words.overview.tab);
  await wizard(desk, SECOND[language]);
}

/** Opens a document by its menu entry, takes its picture and closes it. */
async function document({ page, menu, picture }: PicturedDesk, entry: string, name: string) {
  await menu(entry);
  await page.frameLocator('.modal iframe').getByRole('heading', { level: 1 }).waitFor();
  await picture(name);
  await page.keyboard.press('Escape');
}

/** The overview as a manager sees it: high enough for all lines of charts, then as narrow as a phone. */
async function overviewCharts({ page, words, tab, picture }: PicturedDesk): Promise<void> {
  const usual = page.viewportSize() ?? { width: 1280, height: 760 };
  const sizes = [
    ['overview-charts', { width: usual.width, height: 1240 }],
    ['overview-phone', { width: 390, height: 844 }],
  ] as const;
  for (const [name, size] of sizes) {
    await page.setViewportSize(size);
    await tab(words.overview.tab);
    await page.getByRole('img', { name: words.charts.title.budget }).waitFor();
    await picture(name);
  }
  await page.setViewportSize(usual);
}

async function wizard(desk: PicturedDesk, name: string): Promise<void> {
  const { sidebar } = desk;
  const { wizardPage: words } = desk.pages;
  await desk.menu(desk.words.checks.menu.wizard);
  const press = (label: string) =>
    sidebar.getByRole('button', { name: label, exact: true }).click();
  await sidebar.getByLabel(words.start.name, { exact: true }).fill(name);
  await sidebar.getByLabel(words.start.burstStart).fill('2024-11-01');
  await sidebar.getByLabel(words.start.burstEnd).fill('2024-11-11');
  await press(words.next);
  await press(words.next);
  await sidebar.getByLabel(words.goals.target).first().fill('600');
  await desk.picture('wizard-goals');
  await press(words.toPreview);
  await sidebar.getByRole('button', { name: words.preview.create }).waitFor();
  await desk.picture('wizard-preview');
  await press(words.preview.create);
  await sidebar.getByText(words.done.title.replace('{name}', name)).waitFor();
  await desk.settled();
  await desk.picture('overview');
}

flagsOf(COMMANDS.pictures);
main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
