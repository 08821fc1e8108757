import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from './capabilities/content';
import { goals } from './capabilities/goals';
import { learning } from './capabilities/learning';
import { market } from './capabilities/market';
import { money } from './capabilities/money';
import { OPEN } from './capabilities/open';
import { placeNamed } from './capabilities/placeNamed';
import { preparing } from './capabilities/preparing';
import { type Capability, readRows } from './capabilities/readRows';
import { risks } from './capabilities/risks';
import { roles } from './capabilities/roles';
import { running } from './capabilities/running';
import { types } from './capabilities/types';

const ROOT = join(__dirname, '..', '..');
const DOCS = join(ROOT, 'docs');
const MANY = 218;
/** Between places. */
const NEXT = '\uFF1B';

const GROUPS = Object.entries({
  types,
  goals,
  market,
  money,
  content,
  roles,
  preparing,
  risks,
  running,
  learning,
}).map(([name, { title, rows }]) => ({ name, title, rows: readRows(rows) }));
const all = GROUPS.flatMap(({ rows }) => rows);
const done = all.filter(({ number }) => OPEN[number] === undefined);

/** A cell of a table in Markdown. */
const cell = (text: string) => text.replace(/\|/g, '\\|');

function line({ number, zh, en, places, tests }: Capability): string {
  const where = OPEN[number] ? `– not yet: ${OPEN[number]}` : places.map(placeNamed).join(NEXT);
  const shown = tests.map(({ file, title }) => `\`test/${file}: ${title}\``).join(NEXT);
  return `| ${[number, zh, en, where, shown].map((text) => cell(String(text))).join(' | ')} |`;
}

const MADE =
  'Made from `test/build/capabilities` (`UPDATE_GOLDENS=1 npm run test:sheet -- capabilities` writes it anew).';

const counted = (count: number): string =>
  count === MANY
    ? 'All are there.'
    : `${count} are there; ${MANY - count} are not, and say what is missing.`;

/** The pages of the documents: a list of the groups, and a page a group. */
const pages: readonly (readonly [file: string, text: string])[] = [
  [
    'capabilities.md',
    [
      '# Capabilities',
      '',
      `What teams ask of such a tool, in ${MANY} rows: where it is in the product, in the words that a user sees, and the test that shows it. ${counted(done.length)} ${MADE}`,
      '',
      '| group | rows | of them there |',
      '| --- | --- | --- |',
      ...GROUPS.map(({ name, title, rows }) => {
        const there = rows.filter((row) => done.includes(row)).length;
        return `| [${title}](capabilities/${name}.md) | ${rows.length} | ${there} |`;
      }),
      '',
    ].join('\n'),
  ],
  ...GROUPS.map(
    ({ name, title, rows }) =>
      [
        join('capabilities', `${name}.md`),
        [
          `# ${title}`,
          '',
          `[All groups](../capabilities.md). ${MADE}`,
          '',
          '| # | what | in English | where | test |',
          '| --- | --- | --- | --- | --- |',
          ...rows.map(line),
          '',
        ].join('\n'),
      ] as const,
  ),
];

test('every number stands once, in order, with a name in both languages', () => {
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: MANY }, (_, i) => i + 1));
  for (const { number, zh, en } of all)
    expect([number, /[\u3400-\u9fff]|^SMART|^SWOT/.test(zh), /[A-Za-z]{3}/.test(en)]).toEqual([
      number,
      true,
      true,
    ]);
});

test('what is done has a place and a test; what is not has neither, and says what is missing', () => {
  const numbersOf = (rows: readonly Capability[]) => rows.map(({ number }) => number);
  const missing = Object.keys(OPEN).map(Number);
  expect(missing.filter((number) => number < 1 || number > MANY)).toEqual([]);
  expect(Object.values(OPEN).filter((reason) => !/\w{2}/.test(reason))).toEqual([]);
  expect(numbersOf(done.filter(({ places }) => places.length === 0))).toEqual([]);
  expect(numbersOf(done.filter(({ tests }) => tests.length === 0))).toEqual([]);
  const both = all.filter(
    ({ number, places, tests }) => OPEN[number] && places.length + tests.length,
  );
  expect(numbersOf(both)).toEqual([]);
});

test.each(done)('$number $en: its places are there, and its tests', ({ places, tests }) => {
  for (const place of places) expect(placeNamed(place)).toMatch(/\S/);
  for (const { file, title } of tests) {
    expect([title, title.length > 5]).toEqual([title, true]);
    const path = join(ROOT, 'test', `${file}.test.ts`);
    expect([file, existsSync(path)]).toEqual([file, true]);
    const titles = readFileSync(path, 'utf8').match(/'[^'\n]*'|`[^`\n]*`/g) ?? [];
    expect([file, title, titles.some((text) => text.includes(title))]).toEqual([file, title, true]);
  }
});

test.each(pages)('the page %s of the documents says so', (file, text) => {
  const path = join(DOCS, file);
  if (process.env.UPDATE_GOLDENS) writeFileSync(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(text.split('\n').length).toBeLessThanOrEqual(80);
});

test('no page is left over', () => {
  const made = pages.slice(1).map(([file]) => file);
  const there = readdirSync(join(DOCS, 'capabilities')).map((file) => join('capabilities', file));
  expect(there.sort()).toEqual(made.sort());
});
