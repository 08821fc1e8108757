import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { en } from '../src/locales/en';
import { zhCN } from '../src/locales/zh-CN';
import { zhTWOverrides } from '../src/locales/zh-TW.overrides';
import { toTaiwan } from './traditional';

const ROOT = join(__dirname, '..');
const TRADITIONAL = join(ROOT, 'src', 'locales', 'zh-TW.generated.json');
/** For what runs beside the script and imports nothing of it: the demo types the sheet's words. */
const ALL = join(ROOT, 'build', 'locales.json');

/** Writes the Traditional Chinese words, and the words of all languages for the local host. */
export function generateLocale(): void {
  const traditional = toTaiwan(zhCN, zhTWOverrides);
  write(TRADITIONAL, `${JSON.stringify(traditional, null, 1)}\n`);
  write(ALL, JSON.stringify({ 'zh-CN': zhCN, 'zh-TW': traditional, en }));
}

/** Leaves a file alone that holds it already. */
function write(file: string, text: string): void {
  if (read(file) === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
