import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const PREP = { sheet: '618·筹备进度', block: 'tasks', first: 'id' };
const BOARD = { sheet: '618·执行监控', block: 'board', first: 'metric' };

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const table = ({ sheet, block, first }: typeof PREP) => readTable(host, sheet, block, first);
const task = (id: string) => table(PREP).rows.find(({ text }) => text.id === id)?.text;
const edit = (id: string, cells: Record<string, string>) =>
  typeRow(host, PREP, ({ text }) => text.id === id, cells);
const metric = (name: string) => table(BOARD).rows.find(({ text }) => text.metric === name);
const noteOf = (name: string, key: string) =>
  noteAt(host, BOARD.sheet, table(BOARD).at(metric(name)?.row ?? 0, key));
const set = (name: string, cells: Record<string, string>) =>
  typeRow(host, BOARD, ({ text }) => text.metric === name, cells);

test('due dates as people type them are whole days, and what nobody can tell is named', () => {
  book.setClock('2024-05-12');
  for (const [typed, due] of [
    ['5.16', '2024-05-16'],
    ['0514', '2024-05-14'],
    ['11.9', '2024-11-09'],
    ['20261109', '2026-11-09'],
    ['5月16日', '2024-05-16'],
  ] as const) {
    edit('T05', { due: typed });
    expect([typed, task('T05')?.due]).toEqual([typed, due]);
    expect(task('T05')?.check).not.toContain('读不懂');
  }
  for (const typed of [
    '16/5',
    '5月16',
    'May 16',
    '2024-05-16 周四',
    '5月16日 下午6点',
    '16.5.2024',
  ]) {
    edit('T05', { due: typed });
    expect([typed, task('T05')?.due]).toEqual([typed, '2024-05-16']);
  }
  edit('T05', { due: '5.1' });
  expect(task('T05')?.check).toContain('读不懂的日期');
});

test('a due date with its time is that day, in marks, reminder and slack', () => {
  book.setClock('2024-05-12');
  edit('T09', { due: '2024-05-14 18:00' });
  edit('T10', { start: '2024-05-12', due: '2024-05-20 09:30' });
  expect(task('T09')?.reminder).toBe('△ 剩2天');
  expect(task('T10')?.check).toContain('\uff08早 2 天\uff09');
  edit('T09', { due: '2024-05-11 18:00' });
  expect(task('T09')?.reminder).toBe('⛔ 逾期1天');
});

test('how long a task takes is in whole days, whatever times stand beside its dates', () => {
  for (const [start, due, days] of [
    ['2024-04-01 09:00', '2024-05-11 18:30', 41],
    ['2024-04-01 18:30', '2024-05-11 09:00', 41],
    ['2024-04-01', '2024-05-11 23:59', 41],
    ['4/1 8:05', '5/12', 42],
    ['2024-04-01 00:01', '2024-05-10', 40],
  ] as const) {
    edit('T05', { start, due });
    const { check = '', reminder = '', slack = '' } = task('T05') ?? {};
    expect([start, due, check]).toEqual([start, due, expect.stringContaining(`工期 ${days} 天`)]);
    expect(`${check}${reminder}${slack}`).not.toMatch(/\d\.\d/);
  }
});

test('what was spent is a share of what was planned: 5.5 of 10 is 55 %', () => {
  set('预算消耗', { target: '10万', live: '5.5万' });
  expect(metric('预算消耗')?.text).toMatchObject({ rateOf: '55.0%' });
  for (const [live, share] of [
    ['10万', '100.0%'],
    ['12万', '120.0%'],
    ['0.5万', '5.0%'],
    ['2', '20.0%'],
  ] as const) {
    set('预算消耗', { live });
    expect([live, metric('预算消耗')?.text.rateOf]).toEqual([live, share]);
  }
});

test('figures of a new row show their decimals where their unit has some', () => {
  for (const [name, unit, target, live] of [
    ['花费', '万元', '10.0', '5.5'],
    ['打样时长', '小时', '36.5', '30.5'],
    ['服务得分', '星', '4.5', '4.6'],
  ] as const) {
    typeNewRow(host, BOARD, { metric: name, unit, target, live });
    expect(metric(name)?.text).toMatchObject({ target, live });
  }
});

test('states in the words of other languages and trackers become the workbook’s own', () => {
  const before = table(PREP).summary.done;
  for (const [typed, own] of [
    ['done', '已完成'],
    ['Done', '已完成'],
    ['DONE', '已完成'],
    ['完成', '已完成'],
    ['Complete', '已完成'],
    ['做完了', '已完成'],
    ['✅已完成', '已完成'],
    ['\u{1f7e2}', '已完成'],
    ['已完成\u200b', '已完成'],
    ['In Progress', '进行中'],
    ['進行中', '进行中'],
    ['stuck', '受阻'],
    ['canceled', '已取消'],
    ['To Do', '未开始'],
    ['In Review', '待验收'],
  ] as const) {
    edit('T01', { status: typed });
    expect([typed, task('T01')?.status]).toEqual([typed, own]);
  }
  edit('T01', { status: 'done' });
  expect(task('T01')?.reminder).toBe('');
  expect(Number(table(PREP).summary.done?.split(' / ')[0])).toBe(
    Number(before?.split(' / ')[0]) + 1,
  );
  // What stands in brackets would be lost.
  edit('T01', { status: '进行中\uff0850%\uff09' });
  expect(task('T01')?.status).toBe('进行中\uff0850%\uff09');
  expect(task('T01')?.check).toContain('不认识的状态');
  edit('T01', { status: '差不多了' });
  expect(task('T01')).toMatchObject({ status: '差不多了' });
  expect(task('T01')?.check).toContain('不认识的状态');
});

test('thresholds with two levels in words, and one that has two readings', () => {
  set('客服响应时长', { threshold: '超过45秒预警\uff0c超过60秒严重', live: '50' });
  expect(metric('客服响应时长')?.text.state).toBe('预警');
  set('客服响应时长', { live: '61' });
  expect(metric('客服响应时长')?.text.state).toBe('严重');
  set('UV', { threshold: '低于目标20%', live: '7万' });
  expect(metric('UV')?.text.state).toBe('待核对');
  const note = noteOf('UV', 'threshold');
  expect(note).toContain('低于 目标值的 20%');
  expect(note).toContain('低于 目标值的 80%');
});

test('a bare line of a rate that is a fraction has two readings; each as written is one', () => {
  for (const [typed, points] of [
    ['<0.02', '2%'],
    ['低于0.024预警', '2.4%'],
  ] as const) {
    set('转化率', { threshold: typed, target: '3%', live: '1.5%' });
    expect(noteOf('转化率', 'threshold')).toContain('有两种读法');
    expect(noteOf('转化率', 'threshold')).toContain(`请写成 低于 ${points} 或`);
    expect(metric('转化率')?.text.state).toBe('待核对');
  }
  for (const [typed, said] of [
    ['低于 2%', '低于 2%时'],
    ['低于 0.024%', '低于 0.024%时'],
    ['<2.4', '低于 2.4%时'],
  ] as const) {
    set('转化率', { threshold: typed });
    expect(noteOf('转化率', 'threshold')).toContain(said);
    expect(noteOf('转化率', 'threshold')).not.toContain('⚠');
  }
});

test('a threshold that becomes nonsense takes its old note along', () => {
  set('UV', { threshold: '<7万', live: '9万' });
  expect(noteOf('UV', 'threshold')).toContain('读作');
  set('UV', { threshold: '看情况' });
  expect(metric('UV')?.text.state).toBe('待核对');
  expect(noteOf('UV', 'threshold')).not.toContain('读作');
  expect(noteOf('UV', 'threshold')).toContain('读不懂的阈值');
  set('UV', { threshold: '<7万' });
  expect(noteOf('UV', 'threshold')).not.toContain('读不懂');
  expect(metric('UV')?.text.state).toBe('正常');
});

test('a share of a rate has two readings, and neither is guessed', () => {
  set('转化率', { target: '3%', threshold: '低于80%', live: '2%' });
  expect(metric('转化率')?.text.state).toBe('待核对');
  expect(noteOf('转化率', 'threshold')).toContain('低于 目标值的 80% 或 低于 2.4%');
  set('转化率', { threshold: '低于目标值的80%' });
  expect(metric('转化率')?.text.state).not.toBe('待核对');
});

test('a percent cell reads what is typed as the spreadsheet does', () => {
  for (const [typed, shown] of [
    ['2.5', '2.5%'],
    ['3', '3.0%'],
    ['0.9', '0.9%'],
    ['2.5%', '2.5%'],
    ['\uff12\uff0e\uff15\uff05', '2.5%'],
  ] as const) {
    set('转化率', { live: typed });
    expect([typed, metric('转化率')?.text.live]).toEqual([typed, shown]);
    expect(noteOf('转化率', 'live')).toBe('');
  }
});

test('a ratio ten times off its target is doubted and not logged', () => {
  const logged = () => table({ sheet: '数据记录', block: 'log', first: 'campaign' }).rows.length;
  set('转化率', { target: '3%', live: '2.5%' });
  const before = logged();
  for (const typed of ['250%', '0.025', '45']) {
    set('转化率', { live: typed });
    expect([typed, metric('转化率')?.text.state]).toEqual([typed, '待核对']);
    expect(noteOf('转化率', 'live')).toContain('请写成 3% 或 3');
  }
  expect(logged()).toBe(before);
  set('转化率', { live: '3' });
  expect(noteOf('转化率', 'live')).toBe('');
  typeNewRow(host, BOARD, { metric: '主动提及率', unit: '%', target: '30%', live: '2.4%' });
  expect(noteOf('主动提及率', 'live')).toContain('十倍');
});

test('a negative count is said to be one', () => {
  for (const name of ['UV', '客服响应时长', '转化率']) {
    set(name, { live: '-5' });
    expect([name, metric(name)?.text.state]).toEqual([name, '待核对']);
    expect(noteOf(name, 'live')).toContain('不能是负数');
  }
  set('UV', { live: '-8万' });
  expect(noteOf('UV', 'live')).toContain('不能是负数');
  const log = table({ sheet: '数据记录', block: 'log', first: 'campaign' }).rows;
  expect(log.filter(({ text }) => text.value?.startsWith('-'))).toEqual([]);
});

test('a silence until a time of day is until the next one', () => {
  book.setClock('2024-06-17 21:05');
  const until = () => metric('UV')?.text.silenceUntil;
  set('UV', { silencedBy: '张三', silenceReason: '压测', silenceUntil: '22:30' });
  expect(until()).toContain('2024-06-17 22:30');
  set('UV', { silenceUntil: '9:00' });
  expect(until()).toContain('2024-06-18 09:00');
});

test('what was typed last does not decide how the next figure shows', () => {
  const live = () => metric('UV')?.text;
  for (const [typed, shown] of [
    ['1e9', '100000.0万'],
    ['80000', '8.0万'],
    ['8E4', '8.0万'],
    ['7e4', '7.0万'],
  ] as const) {
    set('UV', { live: typed });
    expect([typed, live()?.live]).toEqual([typed, shown]);
  }
  // A figure of another kind is not taken for one in this unit, and leaves no trace in the next.
  for (const typed of ['2.5%', '¥80000', '5/12', '22:30', '$80000']) {
    set('UV', { live: typed });
    expect([typed, live()?.state]).toEqual([typed, '待核对']);
    expect(noteOf('UV', 'live')).toContain('请写成');
    set('UV', { live: '80000' });
    expect([typed, live()?.live, live()?.state]).toEqual([typed, '8.0万', '正常']);
  }
});

test('money typed with its sign is in yuan, whatever the unit of the cell', () => {
  const slots = { sheet: BOARD.sheet, block: 'slots', first: 'platform' };
  const gmv = () => table(slots).rows.find(({ text }) => text.platform === '天猫')?.text.gmv;
  typeRow(host, slots, ({ text }) => text.platform === '天猫', { gmv: '¥128,000.50' });
  expect(gmv()).toBe('12.8');
  typeRow(host, slots, ({ text }) => text.platform === '天猫', { gmv: '13' });
  expect(gmv()).toBe('13.0');
  typeRow(host, slots, ({ text }) => text.platform === '天猫', { gmv: '¥500' });
  expect(gmv()).toBe('0.05');
  // The sign that a Chinese keyboard writes.
  typeRow(host, slots, ({ text }) => text.platform === '天猫', { gmv: '\uffe5350,000' });
  expect(gmv()).toBe('35.0');
  set('客单价', { target: '250', live: '¥260' });
  expect(metric('客单价')?.text.live).toBe('260');
});
