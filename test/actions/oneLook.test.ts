import { readTable, type TableRow } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { hostOfDemo } from '../support/keptDemo';
import { difference, noteAt, picture } from '../support/workbook';

const PREP = '618·筹备进度';
const BOARD = '618·执行监控';

let host: Host;
beforeAll(() => {
  host = hostOfDemo('live');
  host.call('recheckAll');
});
afterAll(() => host.close());

const tasks = () => readTable(host, PREP, 'tasks', 'id');
const board = () => readTable(host, BOARD, 'board', 'metric');
const rowOf = (metric: string) => (row: TableRow) => row.text.metric === metric;
const at = (metric: string, key: string) =>
  board().at(board().rows.find(rowOf(metric))?.row ?? 0, key);
const typeTask = (row: number | undefined, key: string, text: string) =>
  host.user.type(PREP, tasks().at(row ?? 0, key), text);
const note = () => noteAt(host, BOARD, at('转化率', 'live'));

test('a task that is new is compared with a baseline that is frozen later', () => {
  const row = (tasks().rows.at(-1)?.row ?? 0) + 1;
  host.user.paste(PREP, tasks().at(row, 'name'), [['加做的任务', '', '2024-06-18', '2024-06-20']]);
  expect(host.call('freezeBaseline', '618', '加做后')).toMatchObject({ ok: true });
  typeTask(row, 'due', '2024-06-22');
  expect(tasks().rows.at(-1)?.text).toMatchObject({ baselineDue: '2024-06-20', variance: '晚2天' });
  const before = picture(host);
  host.call('recheckAll');
  expect(difference(before, picture(host))).toBeUndefined();
});

test.each<[string, () => unknown]>([
  ['a task that is done', () => typeTask(tasks().rows[20]?.row, 'status', '已完成')],
  [
    'a task in the words of another tracker',
    () => typeTask(tasks().rows[22]?.row, 'status', 'Done'),
  ],
  ['a task that is new', () => typeTask((tasks().rows.at(-1)?.row ?? 0) + 1, 'name', '插播的任务')],
  [
    'a figure that is not what the slot comes to',
    () => {
      host.user.type(BOARD, at('转化率', 'live'), '3.1%');
      expect(note()).toContain('与「时点录入」合计的 2.5% 不同');
    },
  ],
  [
    'another figure, beside that one',
    () => {
      host.user.type(BOARD, at('客单价', 'threshold'), '<100');
      expect(note()).toContain('与「时点录入」合计的 2.5% 不同');
    },
  ],
  ['that one as it comes to', () => host.user.type(BOARD, at('转化率', 'live'), '2.5%')],
])('%s: after the answer a recheck writes nothing', (_, edit) => {
  edit();
  const before = picture(host);
  host.call('recheckAll');
  expect(difference(before, picture(host))).toBeUndefined();
});
