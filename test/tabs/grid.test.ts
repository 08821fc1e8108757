import { localeOf } from '../../src/locales/localeOf';
import { blockTexts } from '../../src/tabs/compiler/blockTexts';
import { validateGrid } from '../../src/tabs/compiler/validateGrid';
import { engine, figure, formula, text } from '../../src/tabs/model/columns';
import { gridOf, gridPlaces } from '../../src/tabs/model/gridPlaces';
import { FIRST_COLUMN, placeColumns, reachOf } from '../../src/tabs/model/layout';
import { type Block, type Column, isStacked, type Tab } from '../../src/tabs/model/tab';
import { TABS } from '../../src/tabs/tabs';

const stacked = Object.values(TABS as Readonly<Record<string, Tab>>)
  .filter(isStacked)
  .map((tab) => [tab.kind, tab] as const);

test('the tabs of several blocks are those that have a grid', () => {
  const gridded = Object.values(TABS as Readonly<Record<string, Tab>>).filter(({ grid }) => grid);
  expect(gridded.map(({ kind }) => kind)).toEqual(stacked.map(([kind]) => kind));
  expect(stacked.length).toBeGreaterThanOrEqual(7);
});

test.each(stacked)('%s: each column of the sheet has one role for all blocks', (_, tab) => {
  expect(validateGrid(tab)).toEqual([]);
});

test.each([
  ['retro', 'wins', ['finding', 'cause', 'action']],
  ['retro', 'misses', ['finding', 'cause', 'action']],
  ['retro', 'attainment', ['metric', 'platform', 'unit', 'target', 'actual']],
  ['retro', 'comparison', ['metric', 'basis', 'unit', 'actual', 'reference']],
] as const)('%s, %s: what people paste together stands side by side', (kind, key, together) => {
  const block = TABS[kind].blocks.find((b) => b.key === key) as Block;
  const places = placeColumns(TABS[kind], block);
  expect(together.map((column) => places[column])).toEqual(
    together.map((_, i) => FIRST_COLUMN + i),
  );
});

/** Pixels of bold text of 11 points, about: the size of the trial, a point more than that of the spreadsheet. */
function boldWidth(label: string): number {
  const em = 44 / 3;
  const shares = [...label].map((sign) => {
    if (sign > '\u2e80') return 1;
    if (/[ ,.:;'()/!|fijltI-]/.test(sign)) return 0.31;
    if (/[mwMW%]/.test(sign)) return 0.88;
    return /[A-Z&+÷]/.test(sign) ? 0.71 : 0.59;
  });
  return shares.reduce((sum, share) => sum + share, 0) * em;
}

/** Room left and right of text in a cell. */
const PADDING = 3;

test.each(stacked)('%s: no heading is cut by the one beside it', (_, tab) => {
  const cut = (['zh-CN', 'en'] as const).flatMap((language) => {
    const locale = localeOf(language);
    const grid = gridOf(tab);
    return tab.blocks.flatMap((block) => {
      const { column: labels } = blockTexts(locale, tab, block);
      const places = placeColumns(tab, block);
      const taken = Object.values(places);
      return block.columns.flatMap(({ key, align = 'left', hidden, grouped }) => {
        const column = places[key] as number;
        const place = grid[column - FIRST_COLUMN];
        // With nothing to its right it runs on.
        const runsOn = align === 'left' && !taken.includes(column + 1);
        if (hidden || grouped || runsOn || !place) return [];
        const room = (language === 'en' ? place.inEnglish : undefined) ?? place.width;
        const label = labels[key] ?? '';
        const over = Math.round(boldWidth(label) + PADDING - room);
        return over > 0 ? [`${language} ${block.key}.${key} ${label}: ${over} px`] : [];
      });
    });
  });
  expect(cut).toEqual([]);
});

describe('a tab that does not keep to its grid is told', () => {
  const grid = [
    { role: 'label', width: 100 },
    { role: 'number', width: 80, count: 2 },
    { role: 'words', width: 90 },
    { role: 'wide', width: 200 },
  ] as const satisfies Tab['grid'];
  const goods: Column[] = [
    text('name', 'label'),
    figure('price', 'number', 'money'),
    formula('share', 'number', 'percent', '1', { align: 'center' }),
    text('owner', 'words'),
    text('remark', 'wide'),
  ];
  const tabOf = (columns: readonly Column[], own: Tab['grid'] = grid): Tab => ({
    ...TABS.plan,
    grid: own,
    blocks: [
      { key: 'goods', columns: goods, spareRows: 0 },
      { key: 'other', columns, spareRows: 0 },
    ],
  });
  const faults = (...columns: Column[]) => validateGrid(tabOf([text('name', 'label'), ...columns]));

  test('the columns of a block skip places of other roles', () => {
    const columns = [text('name', 'label'), text('owner', 'words'), text('remark', 'wide')];
    expect(gridPlaces(grid, columns)).toEqual([0, 3, 4]);
    expect(validateGrid(tabOf(columns))).toEqual([]);
  });

  test('what runs over the empty cells to its right is the last', () => {
    const beside = text('about', 'beside');
    expect(gridPlaces(grid, [text('name', 'label'), beside])).toEqual([0, 1]);
    expect(faults(beside)).toEqual([]);
    expect(faults(beside, text('owner', 'words'))).toEqual([
      'other: column about: no place for beside in the grid',
    ]);
    const own = tabOf([text('name', 'label'), beside]);
    const [, other] = own.blocks;
    expect(reachOf(own, other as Block, 3)).toBe(FIRST_COLUMN + gridOf(own).length - 1);
    expect(reachOf(own, own.blocks[0], 3)).toBe(3);
  });

  test('another role than its place has, or none', () => {
    const noPlace = ['other: column price: no place for number in the grid'];
    expect(faults(text('owner', 'words'), figure('price', 'number', 'money'))).toEqual(noPlace);
    expect(faults(text('a', 'about'))).toEqual(['other: column a: no place for about in the grid']);
    expect(faults(text('a', 120))).toEqual(['other: column a: no place for 120 in the grid']);
    expect(faults(engine('a', 120, 'text', { hidden: true }))).toEqual([]);
  });

  test('text among figures and figures among text', () => {
    expect(faults(text('a', 'number'))).toEqual(['other: column a: left in a column of number']);
    expect(faults(figure('a', 'words', 'money'))).toEqual([
      'other: column a: right in a column of words',
    ]);
  });

  test('text that touches figures', () => {
    const figures = [figure('a', 'number', 'money'), figure('b', 'number', 'money')];
    expect(faults(...figures, text('c', 'words'))).toEqual([
      'other: column c: text that touches the figures of b',
    ]);
    expect(faults(figure('a', 'number', 'money'), text('c', 'words'))).toEqual([]);
  });

  test('wide text before figures, and a place that no block has', () => {
    const [label, , words, wide] = grid;
    const own = [label, wide, { role: 'number', width: 80, count: 3 }, words] as const;
    expect(validateGrid(tabOf([text('name', 'label')], own))).toEqual([
      'grid: label, wide, number, number, number, words is not the order of roles',
      "grid: wide 1 is no block's",
      "grid: number 4 is no block's",
      'goods: column remark: no place for wide in the grid',
    ]);
  });
});
