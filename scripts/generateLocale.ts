import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planTexts } from '../local/demo/english/planTexts';
import { retroTexts } from '../local/demo/english/retroTexts';
import { runTexts } from '../local/demo/english/runTexts';
import { supplyTexts } from '../local/demo/english/supplyTexts';
import { en } from '../src/locales/en';
import { page as pageEn } from '../src/locales/en/page';
import { zhCN } from '../src/locales/zh-CN';
import type { Locale } from '../src/locales/zh-CN/locale';
import { page as pageZhCN } from '../src/locales/zh-CN/page';
import { pagesZhCN } from '../src/locales/zh-CN/pages';
import { zhTWOverrides } from '../src/locales/zh-TW.overrides';
import { fileWords } from './fileWords';
import { differencesOf, toTaiwan } from './traditional';
import { writeIfChanged } from './writeFolder';

const ROOT = join(__dirname, '..');
const TRADITIONAL = join(ROOT, 'src', 'locales', 'zh-TW.generated.json');
const TRADITIONAL_PAGES = join(ROOT, 'src', 'locales', 'zh-TW.pages.generated.json');
/** For what runs beside the script and imports nothing of it: the demo types the sheet's words. */
const ALL = join(ROOT, 'build', 'locales.json');
/** What the team of the demo types, in Taiwan. */
const DEMO = join(ROOT, 'build', 'demoTexts.json');
/** Words of the trial page, which imports nothing of the script and is loaded without the rest. */
const TRIAL_PAGE = join(ROOT, 'build', 'pageWords.json');
/** Words of the .xlsx writer, and the colours of states. */
const FILE = join(ROOT, 'build', 'fileWords.json');

/** Writes what Traditional Chinese words differ in, and the words of all languages for the local host. */
export function generateLocale(): void {
  const traditional = toTaiwan(zhCN, zhTWOverrides);
  write(
    TRADITIONAL,
    `${JSON.stringify(differencesOf(zhCN, traditional, zhTWOverrides), null, 1)}\n`,
  );
  write(ALL, JSON.stringify({ 'zh-CN': zhCN, 'zh-TW': traditional, en }));
  const typed = Object.keys({ ...planTexts, ...runTexts, ...supplyTexts, ...retroTexts });
  const asTyped = Object.fromEntries(typed.map((text) => [text, text]));
  write(DEMO, JSON.stringify(toTaiwan(asTyped, zhTWOverrides)));
  const pages = toTaiwan(pagesZhCN, zhTWOverrides);
  write(
    TRADITIONAL_PAGES,
    `${JSON.stringify(differencesOf(pagesZhCN, pages, zhTWOverrides), null, 1)}\n`,
  );
  const page = toTaiwan(pageZhCN, zhTWOverrides);
  write(FILE, JSON.stringify(fileWords(traditional as unknown as Locale)));
  write(TRIAL_PAGE, JSON.stringify({ 'zh-CN': pageZhCN, 'zh-TW': page, en: pageEn }));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeIfChanged(file, text);
}
