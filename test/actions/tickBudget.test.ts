import { campaign618 } from '../../local/demo/campaign618';
import { TickDesk } from '../support/tickDesk';

/** Calls of a run over one campaign that has nothing new to say; each further one under way adds four. */
const CALLS = 30;
const CALLS_A_CAMPAIGN = 5;

let desk: TickDesk;
afterEach(() => desk.close());
const calls = () => desk.host.executions.at(-1)?.calls ?? 0;

test('the calls are the same for many tasks and a long log, and grow with campaigns under way only', () => {
  desk = new TickDesk('2024-06-16 21:05').switchOn('王五').tick().tick();
  const { host } = desk;
  const few = calls();
  expect(few).toBeLessThanOrEqual(CALLS);
  host.loseEvents(true);
  const prep = desk.table('618·筹备进度', 'tasks', 'id');
  host.user.insertRows('618·筹备进度', 60, 300);
  const tasks = Array.from({ length: 300 }, (_, i) => [`任务 ${i}`]);
  host.user.paste('618·筹备进度', prep.at((prep.rows.at(-1)?.row ?? 0) + 1, 'name'), tasks);
  const log = desk.table('数据记录', 'log', 'campaign');
  const lines = Array.from({ length: 600 }, (_, i) => [
    '618',
    '2024-06-15',
    '全天',
    '天猫',
    `指标 ${i}`,
    '1',
  ]);
  host.user.insertRows('数据记录', log.all[0]?.row ?? 0, 600);
  host.user.paste('数据记录', log.at(log.all[0]?.row ?? 0, 'campaign'), lines);
  desk.tick().tick();
  expect(calls()).toBe(few);

  host.call('createCampaign', { ...campaign618, code: 'B', scale: 'small' });
  desk.tick().tick();
  const two = calls();
  expect(two - few).toBeLessThanOrEqual(CALLS_A_CAMPAIGN);
  // Wherever a run has no time left it says what it has found; the next one says the rest, once.
  const told: [call: number, first: string[], all: string[]][] = [
    [8, [], ['618|45460/9:00', 'B|45460/9:00']],
    [16, ['618|45460/12:00'], ['618|45460/12:00', 'B|45460/12:00']],
    [20, ['618|45460/18:00', 'B|45460/18:00'], ['618|45460/18:00', 'B|45460/18:00']],
  ];
  for (const [index, [late, first, all]] of told.entries()) {
    const hour = [9, 12, 18][index];
    const before = desk.cards.length;
    const keys = () => desk.cards.slice(before).map(({ key }) => key);
    desk.at(`2024-06-17 ${hour}:05`);
    host.atCall(late, () => desk.at(`2024-06-17 ${hour}:09`));
    desk.tick();
    expect({ late, keys: keys() }).toEqual({ late, keys: first });
    desk.tick(`2024-06-17 ${hour}:45`);
    expect({ late, keys: keys() }).toEqual({ late, keys: all });
  }

  // Archived, or ended long ago: no read but that of 活动总览.
  desk.type(['活动总览', 'campaigns', 'code'], 'B', { state: '已归档' });
  desk.tick();
  expect(calls()).toBeLessThanOrEqual(few);
  desk.tick('2024-08-01 9:05').tick();
  expect(calls()).toBeLessThanOrEqual(few - 4);
}, 400_000);
