import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHost } from '../../local/host/createHost';
import { FEATURES } from '../../src/actions/menu/features';
import { localeOf } from '../../src/locales/localeOf';
import type { Locale } from '../../src/locales/zh-CN/locale';
import { settingsPage } from './guide/settingsPage';

const ROOT = join(__dirname, '..', '..');
const LONGEST = 80;
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const pagesIn = (folder: string, wanted = /\.md$/) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => wanted.test(file))
    .map((file) => join(folder, file));

/** What people read who use, install or change it. The rest of docs/ is made by tests, or is for developers. */
const PAGES = [
  ...pagesIn('.'),
  ...pagesIn(
    'docs',
    /^(?:authorization|privacy|publish|functions|architecture|capabilities|dependencies|features)\b.*\.md$/,
  ),
  ...pagesIn('docs/guide'),
  ...pagesIn('docs/guide/en'),
];
const LANGUAGES = [
  ['docs/guide', 'zh-CN'],
  ['docs/guide/en', 'en'],
] as const;

describe.each(PAGES)('%s', (file) => {
  const text = read(file);

  test('is no longer than can be read', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(LONGEST);
  });

  test('leads to files that exist', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^https?:/.test(target));
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((target) => !existsSync(join(ROOT, dirname(file), target)))).toEqual([]);
  });

  test('names commands of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)];
    const commands = named.map(([, run, plain]) => run ?? plain ?? '');
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });
});

test('every page of the guide is there in both languages, and leads to the other', () => {
  const [zh, en] = LANGUAGES.map(([folder]) => readdirSync(join(ROOT, folder)).sort());
  expect(zh?.filter((file) => file !== 'en')).toEqual(en);
  for (const file of en ?? []) {
    expect(read(`docs/guide/${file}`)).toContain(`(en/${file})`);
    expect(read(`docs/guide/en/${file}`)).toContain(`(../${file})`);
  }
});

/** The first cells of the rows of all tables of a page, where something stands behind. */
const explained = (file: string) =>
  [...read(file).matchAll(/^\| (.+?) \| (?=[^|\s])/gm)].map(([, cell = '']) => cell);

/** Every sentence below an object of the words, by its path. */
const flat = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value as object, `${path}${key}.`),
  );
/** Pieces of other sentences. */
const PIECES = /^(?:action|separator|task|taskOfToday)$/;
const sentencesOf = ({ checks, ticks }: Locale) =>
  [...flat(checks.toast), ...flat(ticks.card)]
    .filter(([key]) => !PIECES.test(key))
    .map(([, text]) => `\`${text.replace(/\{\w+\}/g, '…').trim()}\``);
const statesOf = ({ words }: Locale) =>
  [
    words.metricState,
    words.taskStatus,
    words.alertStatus,
    words.issueStatus,
    words.outboxStatus,
  ].flatMap((states) => Object.values(states));

describe.each(LANGUAGES)('in %s', (folder, language) => {
  const locale = localeOf(language);

  test('the menu has each entry, in its order', () => {
    const labels = FEATURES.flat().map(({ label }) => label(locale));
    const groups = Object.values(locale.checks.submenu);
    expect(explained(`${folder}/menu.md`).filter((cell) => labels.includes(cell))).toEqual(labels);
    const headings = [...read(`${folder}/menu.md`).matchAll(/^## (.+)$/gm)].map(([, h]) => h);
    expect(headings).toEqual(groups);
  });

  test('each state has its line', () => {
    const cells = explained(`${folder}/states.md`);
    const counts = (list: readonly string[]) => [...list].sort();
    const states = statesOf(locale);
    expect(counts(cells.filter((cell) => states.includes(cell)))).toEqual(counts(states));
  });

  test('each sentence of a reminder has its line', () => {
    const cells = explained(`${folder}/alerts.md`);
    expect(sentencesOf(locale).filter((sentence) => !cells.includes(sentence))).toEqual([]);
  });

  test('the page of the settings says what the words say', () => {
    const file = `${folder}/settings.md`;
    const page = settingsPage(language);
    if (process.env.UPDATE_GOLDENS) writeFileSync(join(ROOT, file), page);
    expect(read(file)).toBe(page);
    const cells = explained(file);
    const names = Object.values(locale.settings.value).map(({ name }) => name);
    expect(names.filter((name) => !cells.includes(name))).toEqual([]);
  });

  test('what is quoted from the menu is in the menu', () => {
    const labels = new Map(FEATURES.flat().map(({ label }) => [label(locale), true]));
    const groups = Object.values(locale.checks.submenu);
    const said = pagesIn(folder).flatMap((file) =>
      [
        ...read(file).matchAll(
          /[\u300c\u201c]([^\u300d\u201d]+?) \u25b8 ([^\u300d\u201d]+)[\u300d\u201d]/g,
        ),
      ]
        .filter(([, group = '']) => groups.includes(group))
        .map(([, , label = '']) => label),
    );
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((label) => !labels.has(label))).toEqual([]);
  });
});

describe('cell functions', () => {
  const host = createHost();
  afterAll(() => host.close());
  const FUNCTIONS = Object.keys(localeOf('en').settings.example).length;

  test.each(['docs/functions.md', 'docs/functions.en.md'])(
    'the examples of %s are right',
    (file) => {
      const examples = [...read(file).matchAll(/`=(\w+)\((\S*?)\)` \u2192 ([\d.]+|[^\s|]+)/g)];
      const asked = examples.map(([, name = '', args = '', wanted = '']) => {
        const values = JSON.parse(`[${args}]`) as unknown[];
        return [name, args, host.call(name, ...values), wanted] as const;
      });
      expect(asked.length).toBeGreaterThanOrEqual(FUNCTIONS);
      for (const [name, args, is, wanted] of asked)
        expect([name, args, String(is)]).toEqual([name, args, wanted]);
    },
  );

  test.each(['docs/functions.md', 'docs/functions.en.md'])('%s has all of them', (file) => {
    const named = explained(file).flatMap((cell) => /^`([A-Z_]+)\(/.exec(cell)?.[1] ?? []);
    expect(named).toEqual(['COMPLETION_RATE', 'ROI', 'METRIC_STATE', 'TASK_COMPLETION']);
  });
});
