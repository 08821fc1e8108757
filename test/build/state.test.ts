import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..', '..', 'src');

/** What may be kept from one execution to the next: made of words and definitions alone, or kept by an object. */
const MAY_KEEP = [
  'locales/exports/readHeading.ts tables',
  'locales/feedbackLabel.ts reading',
  'locales/keyOfWord.ts known',
  'locales/localeOf.ts LOCALES',
  'tabs/lessons/lessonOutcomes.ts known',
];

/** Names at the top of a file that hold something which its code changes. */
function kept(source: string): string[] {
  const variables = [...source.matchAll(/^(?:export )?let (\w+)/gm)].map(([, name = '']) => name);
  const constants = [...source.matchAll(/^(?:export )?const (\w+)/gm)].map(([, name = '']) => name);
  const changed = constants.filter((name) =>
    new RegExp(
      `(?<![.\\w])${name}(?:\\.(?:set|add|delete|clear|push|splice|shift|pop|unshift|sort)\\(|(?:\\.\\w+|\\[[^\\]]+\\])+ (?:\\?\\?|\\|\\||[+*-])?= )`,
    ).test(source),
  );
  // A pattern of this kind goes on where it stopped.
  const patterns = [...source.matchAll(/^(?:export )?const (\w+) =\s+\/.+\/[a-z]*[gy][a-z]*;/gm)]
    .map(([, name = '']) => name)
    .filter((name) => new RegExp(`(?<![.\\w])${name}\\.(?:test|exec)\\(`).test(source));
  return [...variables, ...changed, ...patterns];
}

test('the script keeps nothing from one execution to the next, so a host may leave it loaded', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const found = files.flatMap((file) =>
    kept(readFileSync(join(SRC, file), 'utf8')).map((name) => `${file} ${name}`),
  );
  expect(found.sort()).toEqual(MAY_KEEP);
});

test.each([
  ['let count = 0;', 'count'],
  ['const seen = new Set<string>();\nfunction f() {\n  seen.add("x");\n}', 'seen'],
  ['const last = { row: 0 };\nfunction f() {\n  last.row = 1;\n}', 'last'],
  ['const NAME = /a/g;\nconst found = NAME.test("a");', 'NAME'],
])('%j is found', (source, name) => {
  expect(kept(source)).toContain(name);
});
