import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const PLACE = { sheet: '618·复盘报告', block: 'comparison', first: 'metric' };

let host: Host;
withCampaign618((opened: Host, _: DemoBook) => {
  host = opened;
});

const table = () => readTable(host, PLACE.sheet, PLACE.block, PLACE.first);
const row = (metric: string) =>
  table()
    .rows.filter(({ text }) => text.metric === metric)
    .pop();
const add = (metric: string, actual: string, reference: string, unit?: string) => {
  const basis = '行业均值';
  typeNewRow(host, PLACE, { metric, basis, ...(unit ? { unit } : {}), actual, reference });
  return row(metric)?.text;
};
const noteOf = (metric: string, key: string) =>
  noteAt(host, PLACE.sheet, table().at(row(metric)?.row ?? 0, key));

test('a row that people add is compared in the unit of its figures', () => {
  const rate = add('私域社群转化率', '25%', '20%');
  expect(rate).toMatchObject({ actual: '25.0%', unit: '%', direction: '↑' });
  expect(rate?.compared).toBe('✓ 高 5 个百分点');
  expect(add('活动页停留占比', '25\uFF05', '20 %', '%')?.compared).toBe('✓ 高 5 个百分点');
  // Less is better of it, as the dictionary knows.
  expect(add('费比', '12%', '10%')?.compared).toBe('✗ 高 2 个百分点');
  expect(add('社群成交额', '30万元', '25万元')).toMatchObject({
    actual: '30.0',
    unit: '万元',
    compared: '✓ 高 20%',
  });
  expect(add('到店人数', '1.2万人', '8000人')).toMatchObject({
    unit: '人',
    compared: '✓ 高 50%',
  });
});

test('what cannot be compared is said at its cell, and what it proposes is understood', () => {
  add('私域社群转化率', '两成多吧', '20%', '%');
  expect(row('私域社群转化率')?.text).toMatchObject({
    actual: '两成多吧',
    compared: '– 缺少一边的数\uff0c无法比较',
  });
  const note = noteOf('私域社群转化率', 'actual');
  expect(note).toContain('读不懂的数字');
  const [, example = ''] = /请写成 ?([^ \uff0c]+)/.exec(note) ?? [];
  typeRow(host, PLACE, ({ text }) => text.metric === '私域社群转化率', { actual: example });
  expect(row('私域社群转化率')?.text.compared).toContain('个百分点');
  expect(noteOf('私域社群转化率', 'actual')).toBe('');
  add('到店人数', '5万元', '8000', '人');
  expect(noteOf('到店人数', 'actual')).toContain('单位不是「人」');
  add('复购次数', '2-3次', '2次');
  expect(noteOf('复购次数', 'actual')).toContain('不是确切的数');
});

test('figures that follow the plan stay formulas, whatever text they show', () => {
  const formulas = () => JSON.stringify(host.snapshot()).match(/INDEX\(\$E\$\d+/g)?.length ?? 0;
  const before = formulas();
  expect(before).toBeGreaterThan(0);
  const attainment = { ...PLACE, block: 'attainment' };
  typeRow(host, attainment, ({ text }) => text.metric === 'GMV', { actual: '约500万元' });
  add('私域社群转化率', '25%', '20%');
  // The actual of the goal is the person's own now; those of the comparisons still follow it.
  expect(formulas()).toBeGreaterThanOrEqual(before - 1);
  expect(row('GMV')?.text.compared).toContain('无法比较');
});
