import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DemoLanguage } from '../demo/sheetWords';
import type { Stage } from '../demo/stages';
import { isNewer } from './isNewer';

const ROOT = join(__dirname, '..', '..');
const SAVE_DEMO = join(__dirname, '..', 'cli', 'saveDemo.ts');
/** What the demo is made from. */
const SOURCES = [
  join(ROOT, 'dist', 'Code.js'),
  join(ROOT, 'build', 'engine.js'),
  join(ROOT, 'local', 'demo'),
];

/** Where a stage of the demo in a language is kept. */
export const demoFile = (language: DemoLanguage, stage: Stage): string =>
  join(ROOT, 'build', `demo.${stage}.${language}.json`);

const underWay = new Map<string, Promise<string>>();

/** File with a stage of the demo in a language; it is played once, in a process of its own, and kept. */
export function demoState(language: DemoLanguage, stage: Stage = 'live'): Promise<string> {
  const file = demoFile(language, stage);
  const exists = statSync(file, { throwIfNoEntry: false }) !== undefined;
  if (exists && !isNewer(SOURCES, file)) return Promise.resolve(file);
  const making = underWay.get(file) ?? make(language, stage, file);
  underWay.set(file, making);
  return making;
}

async function make(language: DemoLanguage, stage: Stage, file: string): Promise<string> {
  try {
    const args = ['--import', 'tsx', SAVE_DEMO, stage, language, file];
    await promisify(execFile)(process.execPath, args);
    return file;
  } finally {
    underWay.delete(file);
  }
}
