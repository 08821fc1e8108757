import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../scripts/ensureChromium';
import { ensureLibreOffice } from '../scripts/libreOffice';
import { prepareKept } from './support/keptWorkbook';

/** Programs that tests drive, by the folder of those tests. */
const PROGRAMS = { browser: ensureChromium, xlsx: ensureLibreOffice };

interface Run {
  readonly testPathPatterns?: { readonly patterns: readonly string[] };
}

/**
 * Sees to the programs that tests of this run drive, once and before any worker starts: they install
 * one after the other.
 */
export default function globalSetup({ testPathPatterns }: Run): void {
  const wanted = (testPathPatterns?.patterns ?? []).map((pattern) => new RegExp(pattern, 'i'));
  const runs = (file: string) => wanted.length === 0 || wanted.some((some) => some.test(file));
  for (const [folder, see] of Object.entries(PROGRAMS)) {
    const path = join(__dirname, folder);
    if (readdirSync(path).some((file) => runs(join(path, file)))) see();
  }
  prepareKept();
}
