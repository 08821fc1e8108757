import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { isNewer } from '../local/server/isNewer';
import { enginePlugins } from './engine/enginePlugins';

const SOURCE = join(__dirname, '..', 'local', 'engine');
const PLUGINS = join(__dirname, 'engine');
const TARGET = join(__dirname, '..', 'build', 'engine.js');

/** Bundles the spreadsheet engine for Node, when its sources or its packages changed. */
export async function buildEngine(): Promise<void> {
  if (!isNewer([SOURCE, PLUGINS, join(__dirname, '..', 'package-lock.json')], TARGET)) return;
  await build({
    entryPoints: { engine: join(SOURCE, 'worker.ts'), engineKeeper: join(SOURCE, 'keeper.ts') },
    outdir: dirname(TARGET),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
    legalComments: 'none',
    plugins: enginePlugins,
  });
}
