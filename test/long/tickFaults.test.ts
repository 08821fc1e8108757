import { TickDesk } from '../support/tickDesk';

/** More calls than a run over one campaign makes (`test/actions/tickBudget`). */
const CALLS = 36;

test('whichever service call fails, the next run says what is due, once', () => {
  const desk = new TickDesk('2024-06-01 9:05').switchOn('王五').tick();
  const { host } = desk;
  const slots = ['12:05', '18:05', '21:05', '9:05'];
  let day = 1;
  let failed = 0;
  for (let call = 1; call <= CALLS; call++) {
    const slot = slots[(call - 1) % 4] as string;
    if (slot === '9:05') day += 1;
    const time = `2024-06-${String(day).padStart(2, '0')} ${slot}`;
    host.failAtCall(call, call % 2 === 0 ? 'before' : 'after');
    desk.tick(time);
    failed += desk.setting('上次错误').includes('timed out') ? 1 : 0;
    desk.tick();
    const keys = desk.cards.map(({ key }) => key);
    expect({ call, keys: keys.length, distinct: new Set(keys).size }).toEqual({
      call,
      keys: call + 1,
      distinct: call + 1,
    });
  }
  // What went wrong stands in 设置, in words; the last runs could not even keep how they went.
  expect(failed).toBeGreaterThan(10);
  // Which part it was hangs on the call: the run as a whole, or the tabs that all share.
  expect(desk.setting('上次错误')).toMatch(
    /^6\/\d+ \d\d:\d\d (的检查没有跑完|共用的表\uFF1A.+timed out)/,
  );
  desk.close();
}, 400_000);
