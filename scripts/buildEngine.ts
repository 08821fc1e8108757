import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { isNewer } from '../local/server/isNewer';
import { enginePlugins } from './engine/enginePlugins';
import { isListed, listPackages } from './notice';

const SOURCE = join(__dirname, '..', 'local', 'engine');
const PLUGINS = join(__dirname, 'engine');
const TARGET = join(__dirname, '..', 'build', 'engine.js');

/** Bundles the spreadsheet engine for Node, when its sources or its packages changed. */
export async function buildEngine(): Promise<void> {
  const sources = [SOURCE, PLUGINS, join(__dirname, '..', 'package-lock.json')];
  if (!isNewer(sources, TARGET) && isListed('engine')) return;
  const { metafile } = await build({
    metafile: true,
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
  listPackages('engine', [metafile]);
}
