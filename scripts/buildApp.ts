import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { builtPages, builtScopes, builtScript } from '../local/host/builtScript';
import { isNewer } from '../local/server/isNewer';
import { enginePlugins } from './engine/enginePlugins';
import { isListed, listPackages } from './notice';
import { writeFolder } from './writeFolder';

const ROOT = join(__dirname, '..');
const SOURCE = join(ROOT, 'local', 'app');
const TARGET = join(ROOT, 'build', 'app');
const LIBRARIES = ['charts', 'engine', 'gas', 'host', 'xlsx'].map((folder) =>
  join(ROOT, 'local', folder),
);

/** Makes the trial page, which is served from build/, when something of it changed. */
export async function buildApp(): Promise<void> {
  copyScript();
  const words = join(ROOT, 'build', 'pageWords.json');
  const plugins = join(__dirname, 'engine');
  const sources = [SOURCE, ...LIBRARIES, plugins, words, join(ROOT, 'package-lock.json')];
  if (!isNewer(sources, join(TARGET, 'page.js')) && isListed('app')) return;
  mkdirSync(TARGET, { recursive: true });
  copyFileSync(join(SOURCE, 'index.html'), join(ROOT, 'build', 'index.html'));
  const page = await build({
    entryPoints: [join(SOURCE, 'page.tsx')],
    metafile: true,
    outdir: TARGET,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // A third of it is spaces. Names stay, for whoever reads an error of the page.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: enginePlugins,
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
  });
  const workers = await Promise.all(
    [
      ['script/scriptWorker.ts', 'app/scriptWorker.js'],
      // Beside the page: a service worker sees to its own folder only.
      ['isolator.ts', 'isolator.js'],
    ].map(([source = '', target = '']) =>
      build({
        entryPoints: [join(SOURCE, source)],
        metafile: true,
        outfile: join(ROOT, 'build', target),
        bundle: true,
        format: 'iife',
        target: 'es2022',
        minify: true,
        logLevel: 'error',
      }),
    ),
  );
  listPackages(
    'app',
    [page, ...workers].map(({ metafile }) => metafile),
  );
}

/** What goes to Google, for the page to run. */
function copyScript(): void {
  writeFolder(join(ROOT, 'build', 'script'), {
    'Code.js': builtScript(),
    'pages.json': JSON.stringify(builtPages()),
    'scopes.json': JSON.stringify(builtScopes()),
  });
}
