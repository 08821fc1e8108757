import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { columnLetters } from '../../local/engine/columnLetters';
import type { Host } from '../../local/host/createHost';
import { serialOf } from '../../src/core/dates/isoDate';
import { PALETTE } from '../../src/tabs/model/palette';
import { hostOfDemo } from '../support/keptDemo';

const { critical, done, late, milestone, planned, progressed, today, weekend } = PALETTE.gantt;
const NONE = '#ffffff';

let host: Host;
let prep: string;
beforeAll(() => {
  host = hostOfDemo('prep');
  prep = new DemoBook(host, 'zh-CN').tab('618', 'prep');
});
afterAll(() => host.close());

/** The colour that a person sees in a task's row on a day of 2024. */
function colour(id: string, date: string): string | undefined {
  const row = readTable(host, prep, 'tasks', 'id').rows.find((r) => r.text.id === id)?.row;
  const days = host.read(prep, 'A7:CJ7').values[0] ?? [];
  const serial = serialOf(`2024-${date}`);
  const column = days.findIndex((day) => typeof day === 'object' && day.serial === serial) + 1;
  return host.painted(prep, `${columnLetters(column)}${row}`)[0]?.[0];
}

test.each([
  ['a task done, on its days', 'T01', '05-02', done],
  ['before it starts', 'T02', '05-03', NONE],
  ['the part of a running task that is done', 'T07', '05-11', progressed],
  ['and the part that is not', 'T07', '05-13', planned],
  ['a late task, after its due day until today', 'T19', '05-11', late],
  ['a late task today', 'T19', '05-12', late],
  ['but not tomorrow', 'T19', '05-13', NONE],
  ['today, where nothing is planned', 'T29', '05-12', today],
  ['a weekend, where nothing is planned', 'T01', '06-01', weekend],
  ['a milestone on its day', 'M1', '05-29', milestone],
  ['a task not begun', 'T26', '05-29', planned],
  ['a task on the critical path', 'T24', '05-30', critical],
])('%s', (_, id, date, expected) => {
  expect(colour(id, date)).toBe(expected);
});

test('a cancelled task has no bar', () => {
  const table = readTable(host, prep, 'tasks', 'id');
  const row = table.rows.find((r) => r.text.id === 'T26')?.row as number;
  host.user.type(prep, table.at(row, 'status'), '已取消');
  expect(colour('T26', '05-29')).toBe(NONE);
});

test('a date typed anew moves the bar', () => {
  const table = readTable(host, prep, 'tasks', 'id');
  const row = table.rows.find((r) => r.text.id === 'T24')?.row as number;
  host.user.type(prep, table.at(row, 'start'), '2024-05-27');
  expect(colour('T24', '05-27')).toBe(critical);
});
