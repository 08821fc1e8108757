import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DemoLanguage } from '../demo/sheetWords';
import { isNewer } from './isNewer';

const ROOT = join(__dirname, '..', '..');
const SAVE_DEMO = join(__dirname, '..', 'cli', 'saveDemo.ts');
/** What the demo is made from. */
const SOURCES = [
  join(ROOT, 'dist', 'Code.js'),
  join(ROOT, 'build', 'engine.js'),
  join(ROOT, 'local', 'demo'),
];

const underWay = new Map<DemoLanguage, Promise<string>>();

/** File with the live demo in a language; it is played once, in a process of its own, and kept. */
export function demoState(language: DemoLanguage): Promise<string> {
  const file = join(ROOT, 'build', `demo.${language}.json`);
  const exists = statSync(file, { throwIfNoEntry: false }) !== undefined;
  if (exists && !isNewer(SOURCES, file)) return Promise.resolve(file);
  const making = underWay.get(language) ?? make(language, file);
  underWay.set(language, making);
  return making;
}

async function make(language: DemoLanguage, file: string): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', SAVE_DEMO, language, file]);
    return file;
  } finally {
    underWay.delete(language);
  }
}
