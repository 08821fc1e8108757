import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** What anybody may install, use and change without owing more than a notice. */
const ALLOWED = [
  'MIT',
  'Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
];

/** Packages whose licence needs a word, each with what its `package.json` says; none of them is in a bundle. */
const WITH_REASON: Readonly<Record<string, readonly [says: string | undefined, why: string]>> = {
  'axe-core': [
    'MPL-2.0',
    'looks at pages in tests, as it was published: what is changed of it would have to be shown',
  ],
  'caniuse-lite': ['CC-BY-4.0', 'a table of browsers that jest brings along; read, not given away'],
  'spdx-exceptions': ['CC-BY-3.0', 'a list of names that clasp brings along; not given away'],
  'url-template': ['BSD', 'clasp brings it along; its LICENSE is BSD-3-Clause'],
  fuzzy: [undefined, 'clasp brings it along; an old field and its LICENSE-MIT say MIT'],
};

/** `package.json` names no licence, its LICENSE does. */
const IN_FILE: Readonly<Record<string, RegExp>> = {
  '@univerjs/telemetry': /^\s*Apache License\s+Version 2\.0/,
};

interface Installed {
  readonly path: string;
  readonly name: string;
  readonly says: string | undefined;
}

const json = (...path: string[]) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));
const lock = json('package-lock.json') as { packages: Record<string, { license?: string }> };
/** All that the lock file names, those for other systems too. */
const installed = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, { license }]): Installed => {
    const name = path.replace(/^.*node_modules\//, '');
    return { path, name, says: license };
  });

/** `A OR B` leaves the choice, `A AND B` does not; what is nested deeper is not allowed by itself. */
const isAllowed = (says: string) =>
  says
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED.includes(licence)));

test('every installed package, those for development too, has a licence that is allowed or explained', () => {
  expect(installed.length).toBeGreaterThan(500);
  const others = installed.filter(({ name, path, says }) => {
    if (name in WITH_REASON) return WITH_REASON[name]?.[0] !== says;
    const inFile = IN_FILE[name];
    if (inFile) return !inFile.test(readFileSync(join(ROOT, path, 'LICENSE'), 'utf8'));
    return says === undefined || !isAllowed(says);
  });
  expect(others).toEqual([]);
});

test('what is installed here says the same as the lock file', () => {
  const here = installed.filter(({ path }) => existsSync(join(ROOT, path)));
  expect(here.length).toBeGreaterThan(500);
  const say = here.map(({ path, ...one }) => ({
    ...one,
    path,
    says: json(path, 'package.json').license,
  }));
  expect(say).toEqual(here);
});

test('each word that is said is of a package that is installed, and that no bundle holds', () => {
  const names = installed.map(({ name }) => name);
  const explained = [...Object.keys(WITH_REASON), ...Object.keys(IN_FILE)];
  expect(explained.filter((name) => !names.includes(name))).toEqual([]);
  const bundled = readdirSync(join(ROOT, 'build', 'bundled')).flatMap(
    (file) => json('build', 'bundled', file) as string[],
  );
  const given = Object.keys(WITH_REASON).filter((name) =>
    bundled.some((path) => path.endsWith(`node_modules/${name}`)),
  );
  expect(given).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0', false],
  ['(MIT OR GPL-3.0) AND GPL-3.0', false],
  ['AGPL-3.0', false],
  ['UNLICENSED', false],
])('%s: %s', (says, allowed) => expect(isAllowed(says)).toBe(allowed));
