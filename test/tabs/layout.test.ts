import { localeOf } from '../../src/locales/localeOf';
import { readLayout } from '../../src/tabs/compiler/readLayout';
import { validateTab } from '../../src/tabs/compiler/validateTab';
import { type Layout, lastRowOf, placeColumns } from '../../src/tabs/model/layout';
import type { Operation } from '../../src/tabs/model/operation';
import { isStacked, type Tab, type TabKind } from '../../src/tabs/model/tab';
import { TABS } from '../../src/tabs/tabs';
import { plannedTabs } from '../support/plannedTabs';

const plans = plannedTabs('zh-CN');
const kinds = Object.keys(TABS) as TabKind[];

/** The values of a sheet after the operations that fill it; formulas as they are. */
function sheetValues(operations: readonly Operation[]): unknown[][] {
  const size = operations.find((o) => o.do === 'size');
  if (size?.do !== 'size') throw new Error('no size');
  const width = Math.max(...operations.map((o) => (o.do === 'size' ? o.columns : 0)));
  const grid = Array.from({ length: size.rows }, () => new Array<unknown>(width).fill(''));
  for (const o of operations)
    if (o.do === 'values')
      o.values.forEach((line, i) => {
        line.forEach((cell, j) => {
          const row = grid[o.area.row - 1 + i];
          if (row && cell !== null) row[o.area.column - 1 + j] = cell;
        });
      });
  return grid;
}

const read = (kind: TabKind, values: unknown[][]): Layout | undefined =>
  readLayout(TABS[kind], plans[kind].layout.name, values, values.length);

test.each(kinds)('%s is read back as it was laid out', (kind) => {
  const { layout, operations } = plans[kind];
  const values = sheetValues(operations);
  expect(values).toHaveLength(lastRowOf(layout));
  expect(read(kind, values)).toEqual(layout);
});

test.each(kinds)('%s: columns that moved and rows that were inserted are found', (kind) => {
  const { layout, operations } = plans[kind];
  const values = sheetValues(operations);
  const first = Math.min(...Object.values(layout.blocks).map((b) => b.headerRow));
  for (const row of values) row.splice(2, 0, '');
  values.splice(first - 1, 0, Array(values[0]?.length).fill(''));
  const [name, block] = Object.entries(layout.blocks)[0] ?? ['', undefined];
  const found = read(kind, values)?.blocks[name];
  expect(found?.headerRow).toBe((block?.headerRow ?? 0) + 1);
  const moved = Object.entries(block?.columns ?? {}).map(([key, column]) => [
    key,
    column > 2 ? column + 1 : column,
  ]);
  expect(found?.columns).toEqual(Object.fromEntries(moved));
});

test('the top of a long table is enough, with the length of its sheet', () => {
  const values = sheetValues(plans.log.operations);
  const found = readLayout(TABS.log, plans.log.layout.name, values.slice(0, 30), 20_000);
  expect(found?.blocks.log?.lastRow).toBe(20_000);
});

test.each(kinds)('%s: without its hidden keys it is not read by guessing', (kind) => {
  const values = sheetValues(plans[kind].operations);
  values[1] = values[1]?.map(() => '') ?? [];
  expect(read(kind, values)).toBeUndefined();
});

test('the end of a stacked block is a mark, not a position', () => {
  const values = sheetValues(plans.plan.operations);
  const row = values.findIndex((line) => line[0] === 'end:goals');
  values[row] = [''];
  expect(read('plan', values)).toBeUndefined();
});

test.each(
  Object.values(TABS)
    .filter(isStacked)
    .map((tab) => [tab.kind, tab] as const),
)('%s: no block has something to show in a column that another one hides', (_, tab) => {
  const places = tab.blocks.map((block) => {
    const columns = placeColumns(tab, block);
    return block.columns.map(({ key, hidden }) => ({ column: columns[key], hidden, block }));
  });
  const hidden = places.flat().filter((place) => place.hidden);
  const covered = places
    .flat()
    .filter((place) => !place.hidden && hidden.some((h) => h.column === place.column));
  expect(covered).toEqual([]);
});

test('a figure of the summary over a column that people may delete is refused', () => {
  const at = (where: string) => ({
    ...TABS.partners,
    summary: TABS.partners.summary.map((one) => ({
      ...one,
      ...(one.key === 'suppliers' ? { at: where } : {}),
    })),
  });
  const locale = localeOf('zh-CN');
  expect(validateTab(at('grade') as Tab, locale, {})).toEqual([]);
  expect(validateTab(at('remark') as Tab, locale, {})).toEqual([
    'summary suppliers stands over remark, which people may delete',
  ]);
});
