import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { layoutFixture } from '../support/layoutFixture';
import { testHost } from '../support/workbook';

const PLAN = '618·策划方案';
const MONITOR = '618·执行监控';
let host: Host;
const open = (version: string) => {
  host = testHost({ saved: layoutFixture(version, 'live') });
};
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

const brief = () => readTable(host, PLAN, 'brief', 'item');
const rowOf = (item: string) => brief().rows.find(({ text }) => text.item === item)?.row ?? 0;
const said = (item: string) => brief().rows.find(({ text }) => text.item === item)?.text.content;
const type = (item: string, text: string) =>
  host.user.type(PLAN, brief().at(rowOf(item), 'content'), text);
/** A new goal for GMV. */
const aim = (target: string) => {
  const goals = readTable(host, PLAN, 'goals', 'metric');
  host.user.type(PLAN, goals.at(goals.rows[0]?.row ?? 0, 'target'), target);
};
const days = () => readTable(host, MONITOR, 'daily', 'date').rows;
const sum = () =>
  Math.round(days().reduce((all, { text }) => all + Number(text.target), 0) * 10) / 10;
const recheck = () => expect(host.call('recheckAll')).toMatchObject({ broken: [] });

test('what the plan said of goals, money and days once before follows them after a recheck', () => {
  open('9ff0b80');
  expect(said('核心目标')).toMatch(/^GMV 500万元; 新增用户 1万人; /);
  recheck();
  expect(said('核心目标')).toMatch(/^GMV 500万元\uff1b新增用户 1万人\uff1b/);
  const before = days().map(({ text }) => text.target);
  aim('520');
  expect(said('核心目标')).toMatch(/^GMV 520万元\uff1b/);
  expect(said('预算分配')).toBe(
    '推广费 30万元\uff1b物料费 5万元\uff1b技术费 3万元\uff1b人力费 10万元\uff1b应急储备 5.34万元',
  );
  expect(sum()).toBe(520);
  aim('500');
  expect(days().map(({ text }) => text.target)).toEqual(before);
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
});

test('the first look at the plan is enough', () => {
  open('9ff0b80');
  type('主题', '年中');
  aim('520');
  expect(said('核心目标')).toMatch(/^GMV 520万元/);
});

test.each(['9ff0b80', 'aba82b1'])('what people wrote instead stays: %s', (version) => {
  open(version);
  host.loseEvents(true);
  const goals = `GMV 510万元; ${(said('核心目标') ?? '')
    .split(/[;\uff1b] ?/)
    .slice(1)
    .join('; ')}`;
  type('核心目标', goals);
  type('预算分配', '推广费 30万\uff0c其余待定');
  const { at } = readTable(host, MONITOR, 'daily', 'date');
  host.user.type(MONITOR, at(days()[3]?.row ?? 0, 'target'), '9');
  host.loseEvents(false);
  recheck();
  expect(said('核心目标')).toBe(goals);
  expect(said('预算分配')).toBe('推广费 30万\uff0c其余待定');
  aim('520');
  expect(days()[3]?.text.target).toBe('9.0');
  expect(days()[0]?.text.target).toBe('5.0');
});
