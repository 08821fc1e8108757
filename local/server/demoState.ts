import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { DemoProgress } from '../demo/scene';
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

/** Demos that are being played, by file, and how far they have come. */
const underWay = new Map<string, { readonly file: Promise<string>; progress?: DemoProgress }>();

/** File with a stage of the demo in a language; it is played once, in a process of its own, and kept. */
export function demoState(language: DemoLanguage, stage: Stage = 'live'): Promise<string> {
  const file = demoFile(language, stage);
  const exists = statSync(file, { throwIfNoEntry: false }) !== undefined;
  if (exists && !isNewer(SOURCES, file)) return Promise.resolve(file);
  const making = underWay.get(file) ?? { file: make(language, stage, file) };
  underWay.set(file, making);
  return making.file;
}

/** How far a demo has come that is being played; undefined when none is. */
export const demoProgress = (language: DemoLanguage, stage: Stage): DemoProgress | undefined =>
  underWay.get(demoFile(language, stage))?.progress;

async function make(language: DemoLanguage, stage: Stage, file: string): Promise<string> {
  try {
    const args = ['--import', 'tsx', SAVE_DEMO, stage, language, file];
    const playing = promisify(execFile)(process.execPath, args);
    createInterface({ input: playing.child.stdout as Readable }).on('line', (line) => {
      const making = underWay.get(file);
      if (making) making.progress = JSON.parse(line);
    });
    await playing;
    return file;
  } finally {
    underWay.delete(file);
  }
}
