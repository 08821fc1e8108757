import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['core', 'templates', 'locales', 'tabs', 'sheets', 'rows', 'actions'] as const;
type Folder = (typeof FOLDERS)[number];
/** What each floor may import besides itself, said a second time: a wall that falls is seen. */
const MAY: Readonly<Record<Folder, readonly Folder[]>> = {
  core: [],
  templates: ['core', 'locales'],
  locales: ['core'],
  tabs: ['core', 'templates', 'locales'],
  sheets: ['core', 'templates', 'locales', 'tabs'],
  rows: ['core', 'templates', 'locales', 'tabs', 'sheets'],
  actions: ['core', 'templates', 'locales', 'tabs', 'sheets', 'rows'],
};

const floors = FOLDERS.flatMap((from) =>
  FOLDERS.filter((to) => to !== from).map((to) => ({
    name: `${from} imports ${to}`,
    file: `src/${from}/from_${from}_to_${to}.ts`,
    code: `import { x } from '../${to}/x';`,
    isForbidden: !MAY[from].includes(to),
  })),
);
const forbidden = (file: string, code: string) => ({
  name: `${file}: ${code}`,
  file,
  code,
  isForbidden: true,
});
const allowed = (file: string, code: string) => ({ ...forbidden(file, code), isForbidden: false });
const CASES = [
  ...floors,
  forbidden('src/actions/a1.ts', "import { x } from '../main';"),
  forbidden('src/core/a2.ts', "import { readFileSync as x } from 'node:fs';"),
  forbidden('src/sheets/a3.ts', "import { x } from '../../local/x';"),
  forbidden('src/core/deep/a4.ts', "import { x } from '../../sheets/x';"),
  forbidden('src/core/a5.ts', "import type { x } from '../sheets/x';"),
  forbidden('src/core/a6.ts', "import { transform as x } from 'esbuild';"),
  forbidden('src/actions/desk/a7.ts', "import { x } from '../edit/x';"),
  forbidden('src/actions/circle/a8.ts', "import { x } from '../edit/back';"),
  allowed('src/core/b1.ts', "import { object as x } from 'valibot';"),
  allowed('src/core/b2.ts', "import { x } from './x';"),
  allowed('src/core/deep/b3.ts', "import { x } from '../x';"),
  allowed('src/actions/alone/b4.ts', "import { x } from '../../core/x';"),
  allowed('src/actions/edit/b5.ts', "import { x } from '../desk/x';"),
];

const folder = mkdtempSync(join(tmpdir(), 'walls-'));
const violated = new Set<string>();

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeAll(() => {
  const targets = [
    ...FOLDERS.map((name) => `src/${name}/x.ts`),
    'src/main.ts',
    'local/x.ts',
    'src/actions/edit/x.ts',
    'src/actions/desk/x.ts',
    'src/actions/circle/x.ts',
  ];
  for (const file of targets) write(file, 'export const x = 1;\n');
  write('src/actions/edit/back.ts', "export { x } from '../circle/x';\n");
  for (const { file, code } of CASES) write(file, `${code}\n\nexport const y: unknown = 0 as x;\n`);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const cli = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [cli, '--config', join(ROOT, 'walls.cjs'), '--output-type', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string }[] } };
  for (const { from } of summary.violations) violated.add(from);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(CASES.filter(({ name }) => !name.includes('circle')))('$name: $isForbidden', (one) => {
  expect(violated.has(one.file)).toBe(one.isForbidden);
});

test('folders that import each other are a circle', () => {
  expect(violated).toContain('src/actions/circle');
  expect(violated).not.toContain('src/actions/alone');
});

test.each([
  ["import type { Locale } from '../locales/locale';", true],
  ["import { localeOf } from '../locales/localeOf';", false],
])('templates may import types of locales, and no words: %s', (code, passes) => {
  const path = join(folder, 'src/templates/words.ts');
  writeFileSync(path, `${code}\n`);
  cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  const biome = require.resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--only=style/noRestrictedImports', path];
  const { stderr, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(`${stderr}${stdout}`.includes('never words')).toBe(!passes);
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
