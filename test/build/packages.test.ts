import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const json = <T>(...path: string[]) => JSON.parse(read(...path)) as T;

interface Package {
  readonly name: string;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const own = json<{
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
  jest: object;
}>('package.json');
const declared = Object.keys(own.devDependencies);

/** Our own source; what packages import of each other is theirs to declare. */
const files = ['bench', 'local', 'scripts', 'sidebar', 'src', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => read(folder, file)),
);

/** What stands behind import and require, at the beginning of a statement or called. */
const IMPORT =
  /(?:^(?:import|export)\b[^;'"]*?\bfrom|^import|\bimport\(|\brequire(?:\.resolve)?\()\s*'([a-z@][^']*)'/gm;

/** `@univerjs/core` of `@univerjs/core/facade`. */
const packageOf = (path: string) => path.split('/', path.startsWith('@') ? 2 : 1).join('/');

const imported = new Set(
  files
    .flatMap((text) => [...text.matchAll(IMPORT)].map(([, path = '']) => path))
    .filter((path) => !path.startsWith('node:'))
    .map(packageOf),
);

test('every package that our source imports is declared', () => {
  expect(imported.size).toBeGreaterThan(30);
  expect([...imported].filter((name) => !declared.includes(name))).toEqual([]);
});

test('every declared package is imported, called, named by a setting, or asked for by another', () => {
  const packages = declared.map((name) => json<Package>('node_modules', name, 'package.json'));
  const peers = new Set(
    packages.flatMap(({ peerDependencies = {} }) => Object.keys(peerDependencies)),
  );
  const settings = JSON.stringify([own.scripts, own.jest]);
  const isCalled = ({ name, bin = {} }: Package) =>
    (typeof bin === 'string' ? [packageOf(name).split('/').at(-1)] : Object.keys(bin)).some(
      (command) => new RegExp(`(?<![\\w-])${command}(?![\\w-])`).test(settings),
    );
  const unused = packages.filter(
    (found) =>
      !imported.has(found.name) &&
      !isCalled(found) &&
      !settings.includes(`"${found.name}"`) &&
      !peers.has(found.name) &&
      !found.name.startsWith('@types/'),
  );
  expect(unused.map(({ name }) => name)).toEqual([]);
});

test('the lock file names the same packages, and no server that they come from', () => {
  const text = read('package-lock.json');
  const lock = JSON.parse(text) as { packages: Record<string, { devDependencies?: object }> };
  expect(lock.packages['']?.devDependencies).toEqual(own.devDependencies);
  expect(text).not.toMatch(/"resolved"/);
});
