import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeOf } from '../../src/locales/localeOf';

const ROOT = join(__dirname, '..', '..');

type Words = { readonly [key: string]: string | Words };

/**
 * Words that stay as they are: saved workbooks hold them as choices and names, which formulas compare;
 * thresholds and number formats are written as people type them.
 */
const STAYS =
  /^(?:words\.gmvBasis\.\w+|metrics\.\w+\.name|monitor\.gap\.product\.\w+|formats\.\w+)$/;
/** Between the levels of a threshold: `<500停推广;<300下架`. */
const LEVELS = /[,;](?=[<>≤≥])/g;
/** Half-width signs beside a Chinese character or sign. */
const HALF =
  /(?<=[\u3001-\u3011\u3400-\u9fff\uff01-\uff5e])[!(),:;?]|[!(),:;?](?=[\u3001-\u3011\u3400-\u9fff\uff01-\uff5e])/g;

const faultsIn = (text: string) =>
  [...text.replace(LEVELS, ' ').matchAll(HALF)].map(
    ({ index, 0: sign }) => `U+${sign.charCodeAt(0).toString(16)} in ${text.slice(0, index + 6)}`,
  );

const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );

test.each(['zh-CN', 'zh-TW'] as const)('words in %s have Chinese punctuation', (language) => {
  const found = flat(localeOf(language) as unknown as Words)
    .filter(([key]) => !STAYS.test(key))
    .flatMap(([key, text]) => faultsIn(text).map((fault) => `${key}: ${fault}`));
  expect(found).toEqual([]);
});

const documents = ['', 'docs', join('docs', 'capabilities'), join('docs', 'guide')].flatMap(
  (folder) =>
    readdirSync(join(ROOT, folder))
      // Written in English, with tabs and columns by their Chinese names.
      .filter((file) => file.endsWith('.md') && file !== 'architecture.md')
      .map((file) => join(folder, file)),
);

/** Lines in English name tabs and columns in Chinese. */
const isChinese = (line: string) =>
  (line.match(/[\u3400-\u9fff]/g) ?? []).length > (line.match(/[A-Za-z]{2,}/g) ?? []).length;

test.each(documents)('the Chinese of %s has Chinese punctuation', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8')
    // Code, and where links lead to, stay as they are.
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '0')
    .replace(/\]\([^)]*\)/g, ']');
  expect(text.split('\n').filter(isChinese).flatMap(faultsIn)).toEqual([]);
});

test.each([
  ['读不懂,请写成 8万', 1],
  ['活动(618)全场', 2],
  ['「名称」:新品', 1],
  ['读不懂\uff0c请写成 8万\uff08人\uff09', 0],
  ['如 <500停推广;<300下架', 0],
  ['T03,T17 (A4): 9:00', 0],
])('in %s it finds %i', (text, count) => {
  expect(faultsIn(text)).toHaveLength(count);
});
