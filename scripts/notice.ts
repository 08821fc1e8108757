import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const ROOT = join(__dirname, '..');
const LISTS = join(ROOT, 'build', 'bundled');
const NOTICE = join(ROOT, 'build', 'NOTICE');
/** The folder of the package that a file is of, which may lie within that of another. */
const PACKAGE = /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;

/** What is bundled into one of the things that are built, which is not built each time. */
const listOf = (bundle: string) => join(LISTS, `${bundle}.json`);
export const isListed = (bundle: string) => existsSync(listOf(bundle));

/** Keeps which packages went into a bundle, for the notice. */
export function listPackages(bundle: string, metafiles: readonly Metafile[]): void {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const folders = inputs.flatMap((input) => PACKAGE.exec(input)?.[1] ?? []);
  mkdirSync(LISTS, { recursive: true });
  writeFileSync(listOf(bundle), JSON.stringify([...new Set(folders)].sort()));
}

/** Writes build/NOTICE: every package that is in a bundle with its version and licence, then each text once. */
export function writeNotice(): void {
  const folders = readdirSync(LISTS).flatMap(
    (file) => JSON.parse(readFileSync(join(LISTS, file), 'utf8')) as string[],
  );
  const packages = [...new Set(folders)].sort().map(licenceOf);
  const byText = new Map<string, string[]>();
  for (const { name, texts } of packages)
    for (const text of texts) byText.set(text, [...(byText.get(text) ?? []), name]);
  const texts = [...byText].map(([text, of]) => `-- of ${of.join(', ')} --\n\n${text}`);
  writeFileSync(
    NOTICE,
    [
      'Campaign Desk is under the licence in LICENSE. What is built of it holds these packages:',
      packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join('\n'),
      ...texts,
    ].join('\n\n'),
  );
}

/** What a package says of its licence; one that names none begins its text with the name. */
function licenceOf(path: string) {
  const folder = join(ROOT, path);
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as {
    name: string;
    version: string;
    license?: string;
  };
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version, licence: license ?? texts[0]?.split('\n')[0] ?? 'none named', texts };
}
