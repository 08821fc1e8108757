import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from '@swc/core';
import type { Metric } from '../../src/core/metric';
import { METRICS } from '../../src/core/metrics';

const ROOT = join(__dirname, '..', '..');
const SOURCE = join(ROOT, 'src');
/** Where words may stand: those that users see, and those that the parser reads; and faults of a tab. */
const MAY_HAVE_WORDS =
  /^(locales|templates)\/|^core\/(quantity|dates|signs|threshold|lessons)\/|^tabs\/compiler\/validate(Tab|Grid)/;
/** Units are the keys of their words. */
const UNITS = new Set([...Object.values<Metric>(METRICS).map(({ unit }) => unit), '天', '分']);

/** The word of a unit, as a formula asks for it. */
const UNIT_WORD = /\["words\.unit\.[^"]+"\]/g;

const CHINESE = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
const ENGLISH = /[A-Za-z]{2,} [a-z]{3,}/;

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly raw?: string;
  readonly callee?: { readonly value?: string; readonly type?: string };
}

/** Texts in a source file that a person could see; comments and faults of ours are none. */
function visibleWords(source: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, raw, callee } = node as Node;
    if (type === 'NewExpression' && callee?.value === 'Error') return;
    // Of a class of faults.
    if (type === 'CallExpression' && callee?.type === 'Super') return;
    if (type === 'ImportDeclaration') return;
    if (type === 'StringLiteral') found.push(String(value));
    if (type === 'TemplateElement') found.push(String(raw));
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseSync(source, { syntax: 'typescript' }));
  return found
    .map((text) => text.replace(UNIT_WORD, ''))
    .filter((text) => (CHINESE.test(text) || ENGLISH.test(text)) && !UNITS.has(text));
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => relative(SOURCE, join(SOURCE, file)));

test('every word that a user sees lies in the locales', () => {
  const found = files
    .filter((file) => !MAY_HAVE_WORDS.test(file))
    .flatMap((file) =>
      visibleWords(readFileSync(join(SOURCE, file), 'utf8')).map((text) => `${file}: ${text}`),
    );
  expect(found).toEqual([]);
});

/** Pages: their attributes look like English, so that only Chinese and bare text are looked for. */
test.each(['sidebar', 'local/app'])(
  'the pages in %s take their words from the locales',
  (folder) => {
    const found = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      // Languages name themselves.
      .filter((file) => !file.endsWith('languageNames.ts'))
      .flatMap((file) =>
        pageWords(readFileSync(join(ROOT, folder, file), 'utf8'), file.endsWith('x')).map(
          (text) => `${file}: ${text}`,
        ),
      );
    expect(found).toEqual([]);
  },
);

/** Chinese in a page's source, and text that stands between tags. */
function pageWords(source: string, tsx: boolean): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, raw } = node as Node;
    if (type === 'JSXText' && /[A-Za-z]{2}/.test(String(value))) found.push(String(value));
    const text =
      type === 'StringLiteral' ? String(value) : type === 'TemplateElement' ? String(raw) : '';
    if (CHINESE.test(text) && !UNITS.has(text)) found.push(text);
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseSync(source, { syntax: 'typescript', tsx }));
  return found;
}

test('the search of pages sees text between tags and in attributes', () => {
  expect(pageWords('const a = <b title="提示">Save now {x} ×</b>;', true)).toHaveLength(2);
});

test.each([
  ["const label = '筹备进度';", 1],
  ["toast(n + ' rows saved');", 1],
  ['toast(`Saved all rows`);', 1],
  ["// 注释\nthrow new Error('no such thing as that');", 0],
  ["const unit = '万元';", 0],
])('the search sees %s', (source, count) => {
  expect(visibleWords(source)).toHaveLength(count);
});
