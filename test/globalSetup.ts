import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureLibreOffice } from '../scripts/libreOffice';
import { ensureOpenpyxl } from '../scripts/openpyxl';
import { prepareKept } from './support/keptWorkbook';
import { startTrial } from './support/trialServer';

/** What tests need, by the folder of those tests. */
const NEEDS = {
  browser: startTrial,
  xlsx: () => {
    ensureLibreOffice();
    ensureOpenpyxl();
  },
};

interface Run {
  readonly testPathPatterns?: { readonly patterns: readonly string[] };
}

interface Project {
  readonly testPathIgnorePatterns: readonly string[];
}

/**
 * Sees to the programs that tests of this run drive, once and before any worker starts: they install
 * one after the other.
 */
export default async function globalSetup(
  { testPathPatterns }: Run,
  { testPathIgnorePatterns }: Project,
): Promise<void> {
  const wanted = (testPathPatterns?.patterns ?? []).map((pattern) => new RegExp(pattern, 'i'));
  const ignored = testPathIgnorePatterns.map((pattern) => new RegExp(pattern));
  const runs = (file: string) =>
    (wanted.length === 0 || wanted.some((some) => some.test(file))) &&
    !ignored.some((some) => some.test(file));
  for (const [folder, see] of Object.entries(NEEDS)) {
    const path = join(__dirname, folder);
    if (readdirSync(path).some((file) => runs(join(path, file)))) await see();
  }
  prepareKept();
}
