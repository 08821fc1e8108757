import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { builtScript } from '../local/host/builtScript';
import { scriptSizes } from '../scripts/bundleScript';
import { SIDEBAR_PAGES } from '../scripts/bundleSidebar';
import { ms, type Row, timed } from './row';

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** What goes to Google, and how long it takes to build and to load. */
export async function sizes(): Promise<Row[]> {
  const { code, words } = await scriptSizes();
  const build = timed(() =>
    execFileSync(process.execPath, [
      require.resolve('tsx/cli'),
      join(__dirname, '..', 'scripts', 'build.ts'),
      '--quiet',
    ]),
  );
  return [
    ['dist/Code.js: code', kb(code), '≤ 700 KB', code <= 700 * 1024],
    ['dist/Code.js: words, templates and tabs', kb(words), '≤ 550 KB', words <= 550 * 1024],
    ['loading dist/Code.js, as every execution does', ms(loading()), 'printed'],
    ['npm run build', ms(build.ms), '< 5000 ms'],
  ];
}

/** Milliseconds to read the script and run its top level in a context of its own. */
function loading(): number {
  const source = builtScript();
  const load = () => new Script(source).runInContext(createContext({}));
  return Math.min(...Array.from({ length: 5 }, () => timed(load).ms));
}

export function sidebar(): Row[] {
  const size = (page: string) => statSync(join(__dirname, '..', 'dist', `${page}.html`)).size;
  return SIDEBAR_PAGES.map((page): Row => {
    return [`sidebar page ${page}`, kb(size(page)), '≤ 100 KB', size(page) <= 100 * 1024];
  });
}
