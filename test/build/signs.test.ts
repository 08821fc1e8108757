import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldSigns, LOOK_ALIKES } from '../../src/core/signs/foldSigns';
import { repeated } from '../support/patternSigns';
import { signSetsOf } from '../support/sourceSigns';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['src', 'sidebar', 'local', 'scripts', 'bench', 'test'];

/** The fold itself, and what a text begins with that the spreadsheet leaves as it is. */
const MAY_FOLD = /^src.(?:sheets.literal|core.signs.foldSigns|core.lessons.foldRule)\.ts$/;
/** Each pattern for blanks meets several. */
const BLANK = /\s/;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file)),
);

/** Signs that look alike on a screen are told apart by their code points. */
const inPoints = (text: string) =>
  Array.from(text, (sign) =>
    sign < '\u007f' ? sign : `U+${sign.codePointAt(0)?.toString(16)}`,
  ).join('');

function repeatedIn(source: string, tsx = false): string[] {
  return signSetsOf(source, tsx).flatMap((set) =>
    repeated(set).map((sign) => `${inPoints(sign)} twice in ${inPoints(set.text)}`),
  );
}

test('no set of signs holds one twice', () => {
  const found = files.flatMap((file) =>
    repeatedIn(readFileSync(join(ROOT, file), 'utf8'), file.endsWith('x')).map(
      (fault) => `${file}: ${fault}`,
    ),
  );
  expect(found).toEqual([]);
});

const TWICE = ',,';
const HOLE = '$' + '{b}';
test.each([
  ['a class', `const a = /[\u3001${TWICE};]/;`],
  ['a class with escapes', 'const a = /[-\\u002d]/;'],
  ['a range', 'const a = /[+!-/]/;'],
  ['a class of blanks', 'const a = /[\\s\\u3000]/;'],
  ['an alternation', `const a = /a(?:,|;|${';'})/;`],
  ['a RegExp of a string', `const a = new RegExp('[${TWICE}]+');`],
  ['a RegExp of a template', `const a = RegExp(\`[${HOLE},,]+\`);`],
  ['a RegExp of a sum', `const a = new RegExp('[,' + b + ',]');`],
  ['a piece of a pattern', `const a = '(?:[${TWICE}]|x)';`],
  ['a set', `const a = new Set('${TWICE}');`],
  ['a set of signs', "const a = new Set(['-', ',', '-']);"],
  ['tuples', "cursor.take([[':', 1], [':', 2]]);"],
  ['characters of a constant', `const A = '${TWICE}';\nconst m = new Map(Array.from(A, f));`],
  ['spread characters', `const a = [...'${TWICE}'];`],
  ['a search', `const is = '${TWICE}'.includes(sign);`],
])('the search finds a sign that stands twice in %s', (_, source) => {
  expect(repeatedIn(source)).toHaveLength(1);
});

test.each([
  'const a = /[,\\uff0c]/;',
  'const a = /[^()]*[)\\]]/;',
  'const a = /a|b(c|a)/;',
  `const a = new RegExp(\`${HOLE}|${HOLE}\`);`,
  "const a = ['x', 'x'];",
])('the search lets %s be', (source) => {
  expect(repeatedIn(source)).toEqual([]);
});

/** Full-width and invisible signs, which nobody tells from others on a screen. */
const UNSEEN = /[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3000\ufeff\uff00-\uffef]/gu;

test('code writes full-width and invisible signs as escapes', () => {
  const found = files
    .filter((file) => !/^src.locales.(?:zh|export)/.test(file))
    .flatMap((file) =>
      (readFileSync(join(ROOT, file), 'utf8').match(UNSEEN) ?? []).map(
        (sign) => `${file}: ${inPoints(sign)}`,
      ),
    );
  expect(found).toEqual([]);
});

/** What people type is folded once: a class that holds two forms of a sign would be a second way. */
test('no class of the product folds signs by itself', () => {
  const found = files
    .filter((file) => /^(?:src|sidebar)/.test(file) && !MAY_FOLD.test(file))
    .flatMap((file) =>
      signSetsOf(readFileSync(join(ROOT, file), 'utf8'), file.endsWith('x'))
        .filter(({ members }) => {
          const signs = members.flatMap(({ from, to }) =>
            from !== undefined && from === to && !BLANK.test(String.fromCodePoint(from))
              ? [String.fromCodePoint(from)]
              : [],
          );
          return new Set(signs.map(foldSigns)).size < new Set(signs).size;
        })
        .map(({ text }) => `${file}: ${inPoints(text)}`),
    );
  expect(found).toEqual([]);
});

test('no sign has two forms that it is read as', () => {
  const signs = Object.values(LOOK_ALIKES).flatMap((text) => [...text]);
  expect(signs).toHaveLength(new Set(signs).size);
});
