import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { createHost, type Host } from '../../local/host/createHost';
import type { Help } from '../../src/actions/help/helpInFront';
import type { LegendGroup } from '../../src/actions/help/legend';
import { FEATURES } from '../../src/actions/menu/features';
import { OPTIONAL_TABS } from '../../src/core/request/campaignRequest';
import { type HelpTopic, helpPlace, inTwo, rowName } from '../../src/locales/helpLines';
import { localeOf } from '../../src/locales/localeOf';
import { PALETTE } from '../../src/tabs/model/palette';
import { CAMPAIGN_TABS, type TabKind } from '../../src/tabs/model/tab';
import { TABS } from '../../src/tabs/tabs';
import { keptWorkbook } from '../support/keptWorkbook';
import { noteAt, testHost } from '../support/workbook';

const LANGUAGES = ['zh-CN', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const KINDS = Object.keys(TABS) as TabKind[];
/** Made when there is something to put into them, or asked for. */
const LATER = ['outbox', 'tour'];

const saved = (language: Language) =>
  keptWorkbook(`help.${language}`, () => {
    const host = testHost();
    const book = new DemoBook(host, language);
    book.create({ ...campaign618, tabs: OPTIONAL_TABS });
    book.setClock('2024-06-11 21:05');
    return host;
  });

/** What else a new row needs before a line of help can be tried in it. */
const FILLED: Readonly<Record<string, (language: Language) => Readonly<Record<string, string>>>> = {
  content: () => ({ theme: 'x' }),
  resources: () => ({ item: 'x', needed: '2024-06-12' }),
  goods: () => ({ material: 'x', needed: '2024-06-12', need: '5', have: '1' }),
  coupons: () => ({ coupon: 'x', quota: '10000' }),
  training: () => ({ topic: 'x', passLine: '90' }),
  partners: (language) => ({
    partner: 'x',
    platform: localeOf(language).words.platform.douyin,
  }),
  log: (language) => {
    const { metrics, words } = localeOf(language);
    const platform = words.platform.tmall;
    return { campaign: '618', date: '2024-06-11', platform, metric: metrics.gmv.name, value: '1' };
  },
  issues: () => ({ problem: 'x', campaign: '618' }),
  feedback: () => ({ content: 'x', campaign: '618' }),
  lessons: () => ({ lesson: 'x', source: '618' }),
};
/** Column that tells which row is meant; the first filled row, or a new one, is taken for lines without a row. */
const NAMED_BY: Readonly<Record<string, string>> = {
  goals: 'metric',
  budget: 'category',
  board: 'metric',
  values: 'name',
  log: 'metric',
  benchmarks: 'metric',
};

const sheetOf = (kind: TabKind, language: Language) => {
  const { tab } = localeOf(language)[kind];
  return (CAMPAIGN_TABS as readonly string[]).includes(kind) ? `618·${tab}` : tab;
};

/** Address of the cell that a line speaks of, in a row made ready. */
function cellOf(host: Host, kind: TabKind, key: string, language: Language) {
  const place = helpPlace(key);
  if (!place) throw new Error(`${key} names no cell`);
  const { block, column, row } = place;
  const sheet = sheetOf(kind, language);
  const first = TABS[kind].blocks.find((b) => b.key === block)?.columns[0]?.key ?? '';
  const by = NAMED_BY[block] ?? first;
  const table = readTable(host, sheet, block, by);
  const fills = FILLED[block]?.(language);
  const name = row && rowName(row, localeOf(language));
  const found =
    (fills
      ? undefined
      : table.all.find(({ text }) => (name ? text[by] === name : text[by] !== ''))) ??
    table.all.find(({ text }) => Object.keys(fills ?? { [by]: '' }).every((k) => text[k] === ''));
  if (!found) throw new Error(`${sheet} has no row for ${key}`);
  for (const [filled, text] of Object.entries(fills ?? {}))
    if (filled !== column) host.user.type(sheet, table.at(found.row, filled), text);
  const shown = () =>
    readTable(host, sheet, block, by).all.find((r) => r.row === found.row)?.text ?? {};
  return { sheet, at: table.at(found.row, column), shown };
}

/** What a line promises, where it is seen in the row. */
const PROMISES: Readonly<
  Record<string, (row: Readonly<Record<string, string>>, language: Language) => void>
> = {
  'goals.target.gmv': ({ target }) => expect(Number(target)).toBe(600),
  'budget.amount.promotion': ({ amount }) => expect(Number(amount)).toBe(80),
  'approvals.verdict': ({ date }) => expect(date).toBe('2024-06-11'),
  'tasks.progress': ({ progress }) => expect(progress).toBe('33%'),
  'slots.uv': ({ status }, l) => expect(status).toContain(localeOf(l).monitor.slot.reported),
  'board.live.conversionRate': ({ state }) => expect(state).not.toBe(''),
  'partners.tier': ({ code }) => expect(code).toMatch(/^618-DY-KOL-H\d\d$/),
  'log.value.gmv': ({ value }) => expect(Number(value)).toBe(600),
  'resources.confirmed': ({ state }) => expect(state).toMatch(/^\u2713/),
  'goods.lead': ({ state, orderBy }) =>
    expect([state, orderBy]).toEqual([expect.stringMatching(/^\u26d4/), '2024-06-05']),
  'coupons.claimed': ({ left }) => expect(left).toBe('5000'),
  'training.score': ({ state }) => expect(state).toMatch(/^\u26d4/),
  'issues.problem': ({ id }) => expect(id).toMatch(/^Q\d+$/),
  'issues.limit': ({ due }) => expect(due).not.toBe(''),
  'feedback.content': ({ label, due }, l) =>
    expect([label, due]).toEqual([
      localeOf(l).words.feedbackLabel.complaint,
      expect.stringMatching(/\d/),
    ]),
  'feedback.reply': ({ answered }) => expect(answered).toMatch(/\d/),
  'lessons.rule': ({ understood }) => expect(understood).toMatch(/^(?!\u26a0)./),
};

/** What help says that a note will say, where the other rows are as they were. */
const EXPECTED: Readonly<Record<string, Readonly<Record<Language, RegExp>>>> = {
  'split.share': {
    'zh-CN': /⚠ 渠道占比合计 80%\uff0c应为 100%/,
    en: /⚠ Channel shares add up to 80%, not 100 %/,
  },
};

describe.each(LANGUAGES)('in %s', (language) => {
  const locale = localeOf(language);
  let host: Host;
  beforeAll(() => {
    host = createHost({
      saved: saved(language),
      now: () => Date.parse('2024-05-12T10:00:00+08:00'),
    });
  });
  afterAll(() => host.close());

  test('each tab has its help, in its own language', () => {
    expect(Object.keys(locale.help.tabs).sort()).toEqual([...KINDS, 'none'].sort());
    for (const kind of KINDS.filter((k) => !LATER.includes(k))) {
      const sheet = sheetOf(kind, language);
      host.user.open(sheet);
      const help = host.call('helpInFront', 'zh-TW') as Help;
      expect([help.language, help.name]).toEqual([language, sheet]);
      expect(help.lines.map(({ does }) => does)).toEqual(
        Object.entries(locale.help.tabs[kind]).map(([key, text]) =>
          helpPlace(key) ? inTwo(text)[1] : text,
        ),
      );
    }
  });

  const examples = (kind: TabKind) =>
    Object.entries(locale.help.tabs[kind as HelpTopic]).filter(([key]) => helpPlace(key));

  test.each(KINDS)('%s: a cell that help speaks of is one that people fill', (kind) => {
    for (const [key, text] of examples(kind)) {
      const place = helpPlace(key);
      const columns = TABS[kind].blocks.find((block) => block.key === place?.block)?.columns;
      const column = columns?.find((c) => c.key === place?.column);
      expect([key, column?.owner === 'person' || kind === 'outbox']).toEqual([key, true]);
      expect([key, inTwo(text).map((part) => part !== '')]).toEqual([key, [true, true]]);
      if (place?.row) expect(rowName(place.row, locale)).toMatch(/\S/);
    }
  });

  test.each(KINDS.filter((k) => !LATER.includes(k)))(
    '%s: what help says to type is understood as it stands',
    (kind) => {
      for (const [key, text] of examples(kind)) {
        const { sheet, at, shown } = cellOf(host, kind, key, language);
        const [typed] = inTwo(text);
        host.user.type(sheet, at, typed);
        const note = noteAt(host, sheet, at);
        const said = note.replace(EXPECTED[key]?.[language] ?? '', '');
        expect([key, typed, said]).toEqual([key, typed, expect.not.stringContaining('⚠')]);
        PROMISES[key]?.(shown(), language);
      }
      expect(host.executions.filter(({ error }) => error)).toEqual([]);
    },
  );

  test('a sheet of people, and a copy of ours, get the ways to begin', () => {
    host.user.addTab('x');
    host.user.open('x');
    const said = [host.call('helpInFront', language) as Help];
    const before = new Set(host.user.sheets().map(({ name }) => name));
    host.user.duplicate(sheetOf('prep', language));
    const copy = host.user.sheets().find(({ name }) => !before.has(name));
    host.user.open(copy?.name ?? '');
    said.push(host.call('helpInFront', language) as Help);
    for (const { lines, language: own } of said)
      expect([own, lines.map(({ does }) => does)]).toEqual([
        language,
        Object.values(locale.help.tabs.none),
      ]);
  });

  test('the menu opens the page with the part that was asked for', () => {
    for (const [action, part] of [
      ['showTabHelp', 'tabHelp'],
      ['showLegend', 'legend'],
    ] as const) {
      host.call(action);
      expect(host.sidebars.at(-1)?.html).toContain(`data-part="${part}"`);
    }
  });
});

test('the legend has every state and bar in the colour that the tabs have', () => {
  const host = createHost({ saved: saved('en') });
  const { legend } = host.call('helpInFront', 'en') as { legend: LegendGroup[] };
  host.close();
  const { blank: _, ...metric } = PALETTE.metric;
  const { blank: __, ...task } = PALETTE.task;
  for (const [i, colors] of [metric, task, PALETTE.gantt].entries())
    expect(legend[i]?.entries.map(({ fill }) => fill).sort()).toEqual(Object.values(colors).sort());
  for (const { entries } of legend)
    for (const { word, symbol, meaning } of entries) {
      expect(word + symbol).toMatch(/\S/);
      expect(meaning).toMatch(/\S/);
    }
});

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('the words of help in %s', (language) => {
  const locale = localeOf(language);

  test('a state that it says to choose is one of those to choose from', () => {
    for (const kind of KINDS)
      for (const [key, text] of Object.entries(locale.help.tabs[kind])) {
        const place = helpPlace(key);
        const block = TABS[kind].blocks.find((b) => b.key === place?.block);
        const choices = block?.columns.find((c) => c.key === place?.column)?.choices;
        if (choices) expect(Object.values(locale.words[choices])).toContain(inTwo(text)[0]);
      }
  });

  test('an entry of the menu that it names is there', () => {
    const { first } = locale.checks.submenu;
    const labels = FEATURES.flat().map(({ label }) => label(locale));
    const NAMED = language === 'en' ? /menu “(.+?)”/gi : /[菜選][单單]「(.+?)」/g;
    const said = Object.values(locale.help.tabs).flatMap((lines) => Object.values(lines));
    const named = said.flatMap((line) => [...line.matchAll(NAMED)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) {
      const [group, entry] = name.split(' ▸ ');
      const full = entry === undefined ? group : entry;
      if (entry !== undefined) expect(group).toBe(first);
      expect([name, labels.some((label) => label.startsWith(String(full)))]).toEqual([name, true]);
    }
  });
});
