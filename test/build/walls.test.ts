import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['core', 'templates', 'locales', 'tabs', 'sheets', 'actions'];
/** What each folder may import besides itself. */
const MAY: Record<string, string[]> = {
  core: [],
  templates: ['core'],
  locales: ['core'],
  tabs: ['core', 'templates', 'locales'],
  sheets: ['core', 'templates', 'locales', 'tabs'],
  actions: ['core', 'templates', 'locales', 'tabs', 'sheets'],
};

const folder = mkdtempSync(join(tmpdir(), 'walls-'));
beforeAll(() => {
  cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether the linter lets a file with this import pass. */
function passes(file: string, from: string): boolean {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { x } from '${from}';\n\nexport const y = x;\n`);
  const biome = require.resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--only=style/noRestrictedImports', path];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(path);
  if (status !== 0 && !`${stdout}${stderr}`.includes('noRestrictedImports'))
    throw new Error(stderr);
  return status === 0;
}

const pairs = FOLDERS.flatMap((from) =>
  FOLDERS.filter((to) => to !== from).map((to) => ({ from, to })),
);

test.each(pairs)('$from imports $to only if the wall has a door', ({ from, to }) => {
  expect(passes(`src/${from}/a.ts`, `../${to}/b`)).toBe(MAY[from]?.includes(to));
});

test.each([
  ['src/actions/a.ts', '../main'],
  ['src/core/a.ts', 'node:fs'],
  ['src/sheets/a.ts', '../../local/host/createHost'],
  ['src/core/deep/a.ts', '../../sheets/b'],
  ['local/host/a.ts', '../../src/core/b'],
  ['local/gas/a.ts', '../../src/main'],
  ['local/host/a.ts', '../../src'],
  ['src/core/a.ts', '../sheets'],
  ['src/core/a.ts', '../main.ts'],
  ['src/core/a.ts', 'fs'],
  ['src/core/a.ts', 'opencc-js'],
  ['src/tabs/a.ts', '../../scripts/build'],
])('%s may not import %s', (file, from) => {
  expect(passes(file, from)).toBe(false);
});

test.each([
  ['src/core/a.ts', 'valibot'],
  ['src/core/a.ts', './b'],
  ['src/core/deep/a.ts', '../b'],
  ['local/host/a.ts', '../gas/b'],
])('%s may import %s', (file, from) => {
  expect(passes(file, from)).toBe(true);
});

test('a forbidden import of a type is forbidden too', () => {
  const path = join(folder, 'src/core/t.ts');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "import type { T } from '../sheets/t';\n\nexport type U = T;\n");
  const biome = require.resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--only=style/noRestrictedImports', path];
  expect(spawnSync(process.execPath, args, { cwd: folder }).status).not.toBe(0);
});

test.each(['core', 'templates', 'locales', 'tabs'])('%s cannot name a Google service', (name) => {
  const file = join(ROOT, 'build', `names-google-in-${name}.ts`);
  const config = join(ROOT, 'build', `tsconfig.${name}.json`);
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  writeFileSync(file, 'export const app = SpreadsheetApp;\n');
  const project = name === 'core' ? '../src/core/tsconfig.json' : '../src/tsconfig.pure.json';
  writeFileSync(config, JSON.stringify({ extends: project, include: [file] }));
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
  const { status, stdout } = spawnSync(tsc, ['-p', config], { encoding: 'utf8' });
  rmSync(file);
  rmSync(config);
  expect(status).not.toBe(0);
  expect(stdout).toContain("Cannot find name 'SpreadsheetApp'");
});
