import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';

const MONITOR = '618·执行监控';
const PLAN = '618·策划方案';

let host: Host;
beforeEach(() => {
  host = host618();
});
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

const daily = () => readTable(host, MONITOR, 'daily', 'date');
const days = () =>
  daily().rows.map(({ row }) => host.read(MONITOR, daily().at(row, 'target')).values[0]?.[0]);
const sum = () =>
  Math.round(days().reduce<number>((all, target) => all + Number(target), 0) * 100) / 100;
const move = (...phases: readonly (readonly [string, string])[]) => {
  const request = { code: '618', phases: phases.map(([start, end]) => ({ start, end })) };
  const { token } = host.call('previewMoveDates', request) as { token: string };
  expect(host.call('moveDates', request, token)).toMatchObject({ ok: true });
};

test('a campaign that is made longer has targets for its new days, which add up to the goal', () => {
  const before = days();
  expect(sum()).toBe(500);
  move(['2024-06-01', '2024-06-12'], ['2024-06-13', '2024-06-22'], ['2024-06-23', '2024-06-27']);
  expect(days()).toHaveLength(27);
  expect(days().every((target) => Number(target) > 0)).toBe(true);
  expect(sum()).toBe(500);
  expect(daily().check).not.toContain('500');
  // Back again, each day has what it had.
  move(['2024-06-01', '2024-06-10'], ['2024-06-11', '2024-06-20'], ['2024-06-21', '2024-06-25']);
  expect(days()).toEqual(before);
});

test('by more days than the table has rows: it gets them', () => {
  move(['2024-06-01', '2024-06-10'], ['2024-06-11', '2024-06-20'], ['2024-06-21', '2024-07-15']);
  expect(days()).toHaveLength(45);
  expect(daily().rows.at(-1)?.text).toMatchObject({ date: '2024-07-15', phase: '返场' });
  expect(sum()).toBe(500);
  expect(host.call('recheckAll')).toMatchObject({ broken: [] });
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0, broken: [] });
});

test('made shorter, or typed into the plan; a day that somebody typed stays', () => {
  const phases = readTable(host, PLAN, 'phases', 'kind');
  host.user.type(PLAN, phases.at(phases.rows[2]?.row ?? 0, 'end'), '2024-06-23');
  expect(days()).toHaveLength(23);
  expect(sum()).toBe(500);
  host.user.type(MONITOR, daily().at(daily().rows[3]?.row ?? 0, 'target'), '9');
  host.user.type(PLAN, phases.at(phases.rows[2]?.row ?? 0, 'end'), '6月28日');
  expect(days()).toHaveLength(28);
  expect(days()[3]).toBe(9);
  expect(daily().check).toMatch(/^⚠|500/);
});

test('all of it moved by a week: the targets are as they were', () => {
  const before = days();
  const { token } = host.call('previewMoveDates', { code: '618', days: 7 }) as { token: string };
  host.call('moveDates', { code: '618', days: 7 }, token);
  expect(days()).toEqual(before);
});
