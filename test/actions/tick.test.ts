import { TickDesk } from '../support/tickDesk';

const SLOTS = ['618·执行监控', 'slots', 'platform'] as const;
const WHOLE_DAY = ['618·执行监控', 'wholeDay', 'platform'] as const;

let desk: TickDesk;
const open = (time: string, options = {}) => {
  desk = new TickDesk(time, options);
  return desk;
};
afterEach(() => desk.close());

const errors = () => desk.host.executions.filter(({ error }) => error).map(({ error }) => error);
const lastCard = () => desk.cards.at(-1);
const report = (...platforms: string[]) => {
  for (const platform of platforms) desk.type(SLOTS, platform, { gmv: '1' });
};

test('17 June: each slot one card, with who owes what; what cannot wait comes in between', () => {
  open('2024-06-17 8:55').switchOn('王五').tick();
  // Before the first slot nobody is disturbed.
  expect(desk.cards).toEqual([]);
  desk.at('2024-06-17 9:05');
  report('天猫', '抖音', '小红书', '私域');
  desk.tick();
  console.log(JSON.stringify(desk.cards, null, 1));
  console.log(desk.setting('自动检查'), desk.setting('上次运行'), desk.setting('上次错误'), errors(), desk.host.logs);
  console.log(desk.host.executions.at(-1));
  desk.tick('2024-06-17 17:05');
  desk.at('2024-06-17 18:04');
  report('天猫', '抖音', '私域');
  desk.tick('2024-06-17 18:05');
  console.log(JSON.stringify(desk.cards, null, 1));
  console.log(desk.host.executions.at(-1), errors(), desk.host.logs);
});
