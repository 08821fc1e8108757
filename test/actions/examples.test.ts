import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { readTable, type TableRow } from '../../local/demo/readTable';
import { typeNewRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { MarkCode } from '../../src/core/markCode';
import { checkCampaignRequest } from '../../src/core/request/checkCampaignRequest';
import { EXAMPLES } from '../../src/locales/examplesOf';
import { issueSentence } from '../../src/locales/issueSentence';
import { localeOf } from '../../src/locales/localeOf';
import { noteAt, testHost } from '../support/workbook';

const LANGUAGES = ['zh-CN', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
/** What names two examples, in each language. */
const WRITE = {
  'zh-CN': /请写成 (.+) 或 (.+?)(?: 这样)?(?:。|$)/,
  en: /: write (.+?) or (.+?)(?:\. |$)/,
};
const WRITES = { 'zh-CN': /写成/, en: /\bwrite\b/ };

type Place = [
  tab: 'plan' | 'prep' | 'monitor' | 'calendar' | 'issueLog' | 'feedback' | 'log',
  block: string,
];
/** A cell in which something is typed that is doubted, by the row that has a text in a column; '' is a new row. */
interface Doubtful {
  readonly at: Place;
  readonly in: readonly [column: string, text: string];
  readonly key: string;
  readonly typed: readonly string[];
  /** Cells of the row that are filled before. */
  readonly with?: Readonly<Record<string, string>>;
}

const BOARD: Place = ['monitor', 'board'];

/** How each message comes about; metrics and words in the language of the workbook. */
function doubtful(language: Language): Readonly<Partial<Record<MarkCode, readonly Doubtful[]>>> {
  const { metrics, words } = localeOf(language);
  const own = <T>(zh: T, en: T) => (language === 'en' ? en : zh);
  const board = (
    metric: keyof typeof metrics,
    key: string,
    typed: readonly string[],
    cells: Doubtful['with'] = {},
  ): Doubtful => ({ at: BOARD, in: ['metric', metrics[metric].name], key, typed, with: cells });
  const task = (key: string, typed: string[]): Doubtful => ({
    at: ['prep', 'tasks'],
    in: ['id', 'T05'],
    key,
    typed,
  });
  const money = (typed: string[]): Doubtful => ({
    at: ['plan', 'budget'],
    in: ['category', words.promotion],
    key: 'amount',
    typed,
  });
  const goal = (metric: keyof typeof metrics, typed: string[]): Doubtful => ({
    at: ['plan', 'goals'],
    in: ['metric', metrics[metric].name],
    key: 'target',
    typed,
  });
  const slot = (key: string, typed: string[]): Doubtful => ({
    at: ['monitor', 'slots'],
    in: ['platform', words.platform.tmall],
    key,
    typed,
  });
  const issue = (key: string, typed: string[]): Doubtful => ({
    at: ['issueLog', 'issues'],
    in: ['problem', ''],
    key,
    typed,
    with: { problem: 'x', campaign: '618' },
  });
  const logged = (
    metric: keyof typeof metrics,
    typed: string,
    key: 'unit' | 'value' = 'unit',
  ): Doubtful => ({
    at: ['log', 'log'],
    in: ['metric', ''],
    key,
    typed: [typed],
    with: {
      date: '2024-06-11',
      campaign: '618',
      platform: words.allPlatforms,
      metric: metrics[metric].name,
      value: '3',
    },
  });
  const nonsense = ['?!', own('看情况', 'it depends')];
  return {
    unreadableDate: [task('due', nonsense), task('start', ['5/6/2024'])],
    unreadableProgress: [task('progress', nonsense)],
    unknownStatus: [
      task('status', nonsense),
      issue('status', nonsense),
      {
        at: ['calendar', 'content'],
        in: ['theme', ''],
        key: 'status',
        typed: nonsense,
        with: { theme: 'x' },
      },
      { at: ['plan', 'approvals'], in: ['role', '*'], key: 'verdict', typed: nonsense },
    ],
    unreadableNumber: [
      board('uv', 'live', nonsense),
      board('conversionRate', 'live', nonsense),
      board('serviceResponse', 'live', nonsense),
      money(nonsense),
      goal('gmv', nonsense),
      goal('memberConversionRate', nonsense),
      slot('gmv', nonsense),
      slot('uv', nonsense),
    ],
    notExact: [
      board('uv', 'live', [own('约8万', 'about 80k'), '>80000']),
      board('conversionRate', 'live', ['2%-3%']),
      slot('uv', ['4-5万']),
    ],
    unitMismatch: [
      board('uv', 'live', ['5元', '2.5%']),
      board('conversionRate', 'live', ['5人']),
      board('serviceResponse', 'live', ['5元', '50%']),
      money(['5人', '5%']),
      slot('gmv', ['5人']),
    ],
    aboveWhole: [logged('ctr', '2.5', 'value')],
    percentAboveWhole: [
      logged('refundRate', '250%', 'value'),
      logged('payConversionRate', '120%', 'value'),
    ],
    bareShare: [
      logged('addToCartRate', '0.8', 'value'),
      logged('interactionRate', '0.25', 'value'),
    ],
    otherUnit: [
      logged('spend', own('人', 'people')),
      logged('roi', own('元', 'CNY')),
      logged('conversionRate', own('人', 'people')),
      logged('serviceResponse', own('单', 'orders')),
    ],
    likelySlip: [board('uv', 'live', ['5'])],
    ratioSlip: [board('conversionRate', 'live', ['250%', '0.01'], { target: '3%' })],
    negative: [
      board('uv', 'live', ['-5']),
      board('serviceResponse', 'live', ['-5']),
      slot('gmv', ['-5']),
      logged('clearanceRate', '-3%', 'value'),
      logged('orders', '-3', 'value'),
    ],
    unreadableThreshold: [
      board('uv', 'threshold', nonsense),
      board('conversionRate', 'threshold', nonsense),
      board('serviceResponse', 'threshold', nonsense),
    ],
    thresholdUnit: [
      board('uv', 'threshold', ['<8元']),
      board('conversionRate', 'threshold', ['<8万']),
      board('serviceResponse', 'threshold', ['>8人']),
    ],
    thresholdTarget: [board('uv', 'threshold', ['<80%'], { target: '', live: '70000' })],
    doubtfulShare: [
      board('uv', 'threshold', [own('低于目标20%', 'below target 20%')], { target: '10万' }),
      board('uv', 'threshold', [own('高于应达30%', 'above expected 30%')], { target: '10万' }),
    ],
    doubtfulRate: [
      board('conversionRate', 'threshold', [own('低于80%', 'below 80%')], { target: '3%' }),
    ],
    goalNeedsBase: [
      goal('memberConversionRate', [own('提升15%', 'up 15%')]),
      goal('newUsers', [own('增长20%', 'up 20%')]),
    ],
    unreadableLimit: [issue('limit', nonsense)],
    unknownLabel: [
      {
        at: ['feedback', 'feedback'],
        in: ['content', ''],
        key: 'label',
        typed: nonsense,
        with: { content: 'x' },
      },
    ],
  };
}

let host: Host;

const open = (language: Language) => {
  host = testHost();
  const book = new DemoBook(host, language);
  book.create(campaign618);
  book.setClock('2024-06-11 21:05');
};

const sheetOf = (language: Language, tab: Place[0]) => {
  const locale = localeOf(language);
  const names = {
    plan: locale.plan,
    prep: locale.prep,
    monitor: locale.monitor,
    calendar: locale.calendar,
  };
  if (tab === 'issueLog' || tab === 'feedback' || tab === 'log') return locale[tab].tab;
  return `618·${names[tab].tab}`;
};

/** The address of a doubtful cell, with its row made ready. */
function ready(
  language: Language,
  { at: [tab, block], in: [column, text], key, with: cells = {} }: Doubtful,
) {
  const sheet = sheetOf(language, tab);
  if (text === '') typeNewRow(host, { sheet, block, first: column }, cells);
  const table = readTable(host, sheet, block, column);
  const is = (row: TableRow) =>
    text === '*' ? true : row.text[column] === (text === '' ? cells[column] : text);
  const found = table.rows.find(is);
  if (!found) throw new Error(`${sheet} has no ${text} in ${column}`);
  if (text !== '')
    for (const [name, typed] of Object.entries(cells))
      host.user.type(sheet, table.at(found.row, name), typed);
  return { sheet, at: table.at(found.row, key) };
}

const CODES = Object.keys(localeOf('zh-CN').checks.mark) as MarkCode[];

describe.each(LANGUAGES)('in %s', (language) => {
  const locale = localeOf(language);
  const known = doubtful(language);
  beforeAll(() => open(language));
  afterAll(() => host.close());
  const withExamples = CODES.filter((code) => code in EXAMPLES);

  test('each message that names what to write is tried here', () => {
    expect(Object.keys(known).sort()).toEqual([...withExamples].sort());
    // Rules of lessons have a sentence each, which test/core/lessons reads.
    const asking = CODES.filter((code) => WRITES[language].test(locale.checks.mark[code]));
    expect(asking.filter((code) => code !== 'unreadableRule')).toEqual(
      language === 'en' ? ['unknownScenario'] : [],
    );
  });

  test.each(withExamples)('%s: what it says to write is understood as it stands', (code) => {
    for (const doubt of known[code] ?? []) {
      const { sheet, at } = ready(language, doubt);
      for (const typed of doubt.typed) {
        host.user.type(sheet, at, typed);
        const said = noteAt(host, sheet, at);
        const [, ...examples] = WRITE[language].exec(said) ?? [];
        expect([code, typed, said, examples.length]).toEqual([code, typed, said, 2]);
        for (const example of examples) {
          host.user.type(sheet, at, example);
          expect([code, typed, example, noteAt(host, sheet, at)]).toEqual([
            code,
            typed,
            example,
            expect.not.stringContaining('⚠'),
          ]);
        }
      }
    }
    expect(host.executions.filter(({ error }) => error)).toEqual([]);
  });
});

describe('messages about a request', () => {
  const [goal] = campaign618.goals;
  /** A request that has each fault at a path, and how an example is put there. */
  const FAULTS = {
    badDate: (value: string) => ({
      phases: [{ kind: 'burst' as const, start: value, end: value }],
    }),
    badShare: (value: string) => ({
      channels: [{ platform: 'tmall', share: share(value) }, rest(value)],
    }),
    badContingency: (value: string) => ({ contingency: share(value) }),
    badAmount: (value: string) => ({ budget: [{ category: 'a', amount: value }] }),
    amountNotPositive: (value: string) => ({ budget: [{ category: 'a', amount: value }] }),
    badFigure: (value: string) => ({ products: [{ role: 'a', name: 'b', price: value }] }),
    badGoal: (value: string) => ({ goals: [{ ...goal, metric: 'gmv', target: value }] }),
  };
  const BAD = { badAmount: '一点', amountNotPositive: '-5万', badFigure: '贵', badGoal: '很多' };
  const share = (typed: string) =>
    /%$/.test(typed) ? Number(typed.slice(0, -1)) / 100 : Number.NaN;
  const rest = (typed: string) => ({ platform: 'jd', share: 1 - (share(typed) || 0) });
  const EXAMPLE =
    /(?:写成|如|like|write(?!.* like )) ?([^\uff0c。;.\uff08]*\d[^。;\uff08]*?)(?: 这样|。|\.$|\.\s|$)/;

  test.each(LANGUAGES)('in %s have no NaN, and name what is taken as it stands', (language) => {
    const locale = localeOf(language);
    const asking = Object.entries(locale.issues).filter(
      ([code, text]) => WRITES[language].test(text) && code !== 'retroFailed' && /\d/.test(text),
    );
    expect(asking.map(([code]) => code).sort()).toEqual(Object.keys(FAULTS).sort());
    for (const [code, make] of Object.entries(FAULTS)) {
      const bad = (BAD as Record<string, string>)[code] ?? 'x';
      const issue = checkCampaignRequest(make(bad)).find((found) => found.code === code);
      if (!issue) throw new Error(`${bad} is no ${code}`);
      const said = issueSentence(issue, locale);
      expect(said).not.toContain('NaN');
      const examples = (EXAMPLE.exec(said)?.[1] ?? '').split(/\u3001| 或 |, | or /);
      expect([said, examples.length > 1]).toEqual([said, true]);
      for (const example of examples.map((one) => one.trim()))
        expect([said, example, checkCampaignRequest(make(example)).map((i) => i.path)]).toEqual([
          said,
          example,
          expect.not.arrayContaining([issue.path]),
        ]);
    }
  });
});
