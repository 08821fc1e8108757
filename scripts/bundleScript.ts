import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { BANNER } from './banner';
import { bundleSidebar } from './bundleSidebar';
import { ADDON, type Extra, manifestWith } from './extras';
import { listPackages } from './notice';
import { writeFolder } from './writeFolder';

const ROOT = join(__dirname, '..');
const ENTRY = join(ROOT, 'src', 'main.ts');

export interface BundleSizes {
  readonly code: number;
  /** Words, templates and the tabs as data: what is read, not run. */
  readonly words: number;
}

/**
 * Bundles src/main.ts into dist/Code.js, one script as Apps Script wants it. A bundle hides its
 * exports, so each gets a global function that calls it, with its JSDoc above for autocomplete. The
 * extras add their scopes to the manifest; the code is the same, but for the menu of an add-on.
 */
export async function bundleScript(extras: readonly Extra[] = []): Promise<BundleSizes> {
  const { code, metafile } = await bundleGlobals(ENTRY, 'campaignDesk', extras.includes(ADDON));
  listPackages('script', [metafile]);
  const manifest = manifestWith(readFileSync(join(ROOT, 'appsscript.json'), 'utf8'), extras);
  const script = { 'Code.js': BANNER + code, 'appsscript.json': manifest };
  writeFolder(join(ROOT, 'dist'), { ...script, ...(await bundleSidebar()) });
  return sizesOf(metafile, Buffer.byteLength(BANNER + code));
}

/** Sizes of the script that src/ gives now, without writing it. */
export async function scriptSizes(): Promise<BundleSizes> {
  const { code, metafile } = await bundleGlobals(ENTRY, 'campaignDesk');
  return sizesOf(metafile, Buffer.byteLength(BANNER + code));
}

/** Bundles a file so that each of its exported functions is a global function of one script. */
export async function bundleGlobals(
  entry: string,
  globalName: string,
  isAddon = false,
): Promise<{ code: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName,
    target: 'es2019',
    charset: 'utf8',
    minifySyntax: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    define: { IS_ADDON: String(isAddon) },
  });
  const functions = globalFunctions(metafile, entry, globalName);
  const text = briefPaths(tabIndented(outputFiles[0]?.text ?? '').replaceAll(PURE, ''));
  return { code: `${text}\n${functions.join('\n\n')}\n`, metafile };
}

/** What bundlers of a bundle would go by. */
const PURE = '/* @__PURE__ */ ';

/**
 * Tabs for pairs of spaces at the start of lines, and none for the function that all stands in: a sixth of the
 * script would be blanks.
 */
function tabIndented(code: string): string {
  return code.replace(/^(?: {2})+/gm, (blanks) => '\t'.repeat(blanks.length / 2 - 1));
}

/**
 * `// core/roi` instead of `// src/core/roi.ts`, above the first of several files of a folder: each file is named after
 * what it exports, which stands right below.
 */
function briefPaths(code: string): string {
  let before = '';
  return code.replace(/^(\t*\/\/ )src\/(.+)\.ts\n/gm, (_, sign: string, path: string) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const line = folder === before ? '' : `${sign}${path}\n`;
    before = folder;
    return line;
  });
}

/** Global functions that call the exports of the entry; those for cells have their JSDoc above, and its names. */
function globalFunctions({ inputs }: Metafile, entry: string, globalName: string): string[] {
  const source = readFileSync(entry, 'utf8');
  const own = [...source.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
  const passed = [...source.matchAll(/^export \{([^}]*)\} from/gm)].flatMap(([, list = '']) =>
    list.split(',').flatMap((one) => one.trim().split(' as ').pop() || []),
  );
  const forCells = Object.keys(inputs).flatMap((path) => cellFunctions(join(ROOT, path)));
  const known = new Map(forCells.map((found) => [found.name, found]));
  return [...own, ...passed].map((name = '') => {
    const { doc = '', names = '...args' } = known.get(name) ?? {};
    return `${doc}function ${name}(${names}) {\n  return ${globalName}.${name}(${names});\n}`;
  });
}

/** Functions of a file that cells may call. */
function cellFunctions(path: string) {
  const source = readFileSync(path, 'utf8');
  if (!source.includes('@customfunction')) return [];
  const exported =
    /(\/\*\*(?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*\*\/\n)export function (\w+)\(([^)]*)\)/g;
  return [...source.matchAll(exported)].map(([, doc = '', name = '', list = '']) => {
    const names = list
      .split(',')
      .map((parameter) => parameter.split(/[?:=]/)[0]?.trim() ?? '')
      .filter((parameter) => parameter !== '')
      .join(', ');
    return { doc, name, names };
  });
}

/** The script's bytes, parted as esbuild's output is. */
function sizesOf(metafile: Metafile, total: number): BundleSizes {
  const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {});
  const sum = (list: typeof inputs) =>
    list.reduce((bytes, [, { bytesInOutput }]) => bytes + bytesInOutput, 0);
  const ofWords = inputs.filter(([path]) =>
    /^src\/(locales|templates)\/|^src\/tabs\/(\w+)\/(\2\w*(Formulas|Blocks|MoneyBlocks)?|\w+Document|records|feedback|issueLog|outbox)\.ts$|^src\/core\/\w+\/words\.ts$/.test(
      path,
    ),
  );
  const words = Math.round((total * sum(ofWords)) / sum(inputs));
  return { code: total - words, words };
}
