import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { STAGES, type Stage } from '../../local/demo/stages';
import type { Host } from '../../local/host/createHost';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { chineseTexts } from '../support/chineseTexts';
import { hostOfDemo } from '../support/keptDemo';

const SLOW_MS = 180_000;
/** A stage has more; without any there would be nothing to compare. */
const FEWEST_FIGURES = 300;

/** What an English workbook may say in Chinese, and why. Nothing. */
const ALLOWED: readonly (readonly [text: string, why: string])[] = [];
const notAllowed = (texts: readonly string[]) =>
  texts.filter((text) => !ALLOWED.some(([allowed]) => allowed === text));

/** What the add-on answers about a campaign, by function and what it is asked. */
const ABOUT_ONE: readonly (readonly [fn: string, ...asked: string[]])[] = [
  ['documentOf', 'plan', '{code}', 'en'],
  ['documentOf', 'raci', '{code}', 'en'],
  ['documentOf', 'brief', '{code}', 'en'],
  ['documentOf', 'retro', '{code}', 'en'],
  ['briefCard', '{code}', 'en'],
  ['preflight', '{code}', 'en'],
  ['checkLessons', '{code}', 'en'],
  ['previewArchiveCampaign', '{code}', 'en'],
  ['previewDeleteCampaign', '{code}', 'en'],
];

function answersOf(host: Host): [string, unknown][] {
  const book = new DemoBook(host, 'en');
  const campaigns = readTable(host, book.shared('overview'), 'campaigns', 'code').rows;
  const about = campaigns.flatMap(({ text: { code = '' } }) =>
    ABOUT_ONE.map(([fn, ...asked]): [string, unknown] => {
      const filled = asked.map((one) => one.replace('{code}', code));
      return [`${fn} ${filled.join(' ')}`, host.call(fn, ...filled)];
    }),
  );
  const help = host.user.sheets().map(({ name }): [string, unknown] => {
    host.user.open(name);
    return [`helpInFront ${name}`, host.call('helpInFront', 'en')];
  });
  return [
    ...about,
    ...help,
    ['dayPanel', host.call('dayPanel', 'en')],
    ['startWizard', host.call('startWizard', 'en')],
  ];
}

/** What has been archived before is not archived again: it says so. */
const REFUSED: Readonly<Partial<Record<Stage, readonly string[]>>> = {
  retro: ['previewArchiveCampaign Launch en'],
};

describe.each(STAGES)('the English demo at the %s stage', (stage) => {
  let english: WorkbookSnapshot;
  let answers: readonly [asked: string, answer: unknown][];
  beforeAll(() => {
    const host = hostOfDemo(stage, 'en');
    english = host.snapshot();
    answers = answersOf(host);
    host.close();
  }, SLOW_MS);

  test('has no Chinese in a cell, note, formula, choice, rule, chart or name', () => {
    expect(notAllowed(chineseTexts(english))).toEqual([]);
  });

  test('answers in English', () => {
    for (const [asked, answer] of answers)
      expect([asked, notAllowed(chineseTexts(answer))]).toEqual([asked, []]);
    const refused = answers.filter(([, answer]) => (answer as { ok?: boolean }).ok === false);
    expect(refused.map(([asked]) => asked)).toEqual(REFUSED[stage] ?? []);
  });

  test(
    'has the numbers and dates of the Chinese one, cell by cell',
    () => {
      const host = hostOfDemo(stage, 'zh-CN');
      const chinese = host.snapshot();
      host.close();
      expect(english.sheets).toHaveLength(chinese.sheets.length);
      const differing = chinese.sheets.flatMap(({ name, values }, i) => {
        const other = english.sheets[i]?.values ?? [];
        return places(values, other).flatMap(([row, column]) => {
          const [a, b] = [figureAt(values, row, column), figureAt(other, row, column)];
          return a === b ? [] : [`${name} ${row + 1}:${column + 1} ${a} ${b}`];
        });
      });
      expect(differing).toEqual([]);
      const figures = chinese.sheets.flatMap(({ values }) => values.flat()).filter(isFigure);
      expect(figures.length).toBeGreaterThan(FEWEST_FIGURES);
    },
    SLOW_MS,
  );
});

type Grid = readonly (readonly unknown[])[];
/** A number, or what a date is handed over as. */
const isFigure = (value: unknown) => typeof value === 'number' || typeof value === 'object';

/** Empty where the cell holds no figure. */
function figureAt(grid: Grid, row: number, column: number): string {
  const value = grid[row]?.[column];
  return isFigure(value) ? JSON.stringify(value) : '';
}

function places(...grids: readonly Grid[]): [row: number, column: number][] {
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  return Array.from({ length: rows * columns }, (_, i) => [Math.floor(i / columns), i % columns]);
}
