import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zhCN } from '../src/locales/zh-CN';
import { zhTWOverrides } from '../src/locales/zh-TW.overrides';
import { toTaiwan } from './traditional';

const TARGET = join(__dirname, '..', 'src', 'locales', 'zh-TW.generated.json');

/** Writes the Traditional Chinese words, when they are not what is there already. */
export function generateLocale(): void {
  const words = `${JSON.stringify(toTaiwan(zhCN, zhTWOverrides), null, 1)}\n`;
  if (read(TARGET) !== words) writeFileSync(TARGET, words);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
