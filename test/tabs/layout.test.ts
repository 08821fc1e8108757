import { zhCN } from '../../src/locales/zh-CN';
import { newLayout, readLayout } from '../../src/tabs/layout';
import { overview } from '../../src/tabs/overview';
import { planOverview } from '../../src/tabs/planCampaign';

/** The values that the plan of a new overview puts into a sheet of so many rows. */
function sheetValues(rows: number): unknown[][] {
  const plan = planOverview(zhCN, '活动总览', 7);
  const values = plan.operations.flatMap((o) =>
    o.do === 'values' ? o.values.map((r) => [...r]) : [],
  );
  const width = values[0]?.length ?? 0;
  return [...values, ...Array.from({ length: rows - values.length }, () => Array(width).fill(''))];
}

test('a new tab is read back as it was laid out', () => {
  const layout = newLayout(overview, '活动总览', 0);
  expect(readLayout(overview, '活动总览', sheetValues(layout.lastRow))).toEqual(layout);
});

test('columns that moved and rows that were inserted are found by their keys', () => {
  const values = sheetValues(50);
  for (const row of values) row.splice(3, 0, '');
  values.splice(4, 0, Array(values[0]?.length).fill(''));
  const layout = readLayout(overview, '活动总览', values);
  expect(layout).toMatchObject({ firstRow: 9, lastRow: 51, summaryRow: 7 });
  expect(layout?.columns).toMatchObject({ name: 2, code: 3, scenario: 5 });
});

test('without its hidden keys a tab is not read by guessing', () => {
  const values = sheetValues(50);
  values[1] = values[1]?.map(() => '') ?? [];
  expect(readLayout(overview, '活动总览', values)).toBeUndefined();
});
