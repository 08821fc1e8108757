import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const SOURCE = join(__dirname, '..', 'local', 'engine');
const TARGET = join(__dirname, '..', 'build', 'engine.js');

/** Bundles the spreadsheet engine for Node, when its sources or its packages changed. */
export async function buildEngine(): Promise<void> {
  const lock = join(__dirname, '..', 'package-lock.json');
  const sources = [lock, ...readdirSync(SOURCE).map((file) => join(SOURCE, file))];
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  const built = statSync(TARGET, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > newest) return;
  await build({
    entryPoints: [join(SOURCE, 'worker.ts')],
    outfile: TARGET,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
    legalComments: 'none',
  });
}
