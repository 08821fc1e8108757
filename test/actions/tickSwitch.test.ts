import { builtScopes } from '../../local/host/builtScript';
import { TickDesk } from '../support/tickDesk';

let desk: TickDesk;
afterEach(() => desk.close());
const dialog = () => desk.host.alerts.at(-1) ?? '';
const menu = (...answers: string[]) => {
  desk.host.answers.push(...answers);
  desk.host.call('askTicks');
  return dialog();
};
const whose = () => desk.setting('自动检查');
const creators = () => desk.host.triggers.map(({ creator }) => creator);

test('switched on by name, taken over, switched off: one runs it, and the former one yields', () => {
  desk = new TickDesk('2024-06-17 18:05');
  expect(whose()).toBe('没有开');
  desk.host.as({ name: 'w' });
  // Cancelled, nothing happens.
  expect(menu()).toContain('17:00 前该更新的');
  expect(creators()).toEqual([]);
  expect(menu('ok', '王五')).toContain('已开启');
  expect([whose(), creators()]).toEqual(['王五 · 6/17 18:05 起', ['w']]);

  desk.at('2024-06-17 18:40').host.as({ name: 'l' });
  expect(menu('ok', '李四')).toBe('已由您接手。');
  expect(
    desk.host.alerts.some((text) => text.includes('现在由 王五 运行\uff086/17 18:05 起\uff09')),
  ).toBe(true);
  expect([whose(), creators()]).toEqual(['李四 · 6/17 18:40 起', ['w', 'l']]);
  // The former trigger takes itself away and does nothing else; the other one works.
  desk.tick('2024-06-17 19:05');
  expect(creators()).toEqual(['l']);
  const [former, current] = desk.host.executions.slice(-2);
  expect(former?.byName['Range.getValues']).toBeUndefined();
  expect(current?.byName['Range.getValues']).toBeGreaterThan(3);
  expect(desk.cards).toHaveLength(1);

  // Whoever looks sees who runs it and when it ran last; the name is not asked for again.
  desk.host.as({ name: 'w' });
  expect(menu()).toContain('现在由 李四 运行\uff086/17 18:40 起\uff09。上次运行\uff1a6/17 19:05');
  expect(menu('ok')).toBe('已由您接手。');
  desk.tick('2024-06-17 20:05');
  expect([whose(), creators()]).toEqual(['王五 · 6/17 19:05 起', ['w']]);
  expect(menu('ok')).toContain('已关闭');
  expect([whose(), desk.setting('上次运行'), creators()]).toEqual(['没有开', '', []]);
  // Switched off is no copy.
  desk.host.call('recheckAll');
  expect(whose()).toBe('没有开');
  expect(desk.host.logs).toEqual([]);
}, 180_000);

test('a copy says that it is one, and is switched on anew on request', () => {
  desk = new TickDesk('2024-06-17 18:05').switchOn('王五').tick();
  const cards = desk.cards.length;
  desk.host.copied();
  desk.host.open();
  expect([whose(), desk.setting('上次运行')]).toEqual(['这是副本\uff0c自动检查没有开', '']);
  desk.tick('2024-06-17 19:05');
  expect(menu('ok')).toContain('已开启');
  expect(desk.host.alerts.some((text) => text.includes('是副本'))).toBe(true);
  expect(whose()).toBe('王五 · 6/17 19:05 起');
  // What the outbox that came along has, it does not get twice.
  desk.tick('2024-06-17 19:06');
  expect(desk.cards).toHaveLength(cards);
  desk.tick('2024-06-17 21:05');
  expect(desk.cards).toHaveLength(cards + 1);
}, 120_000);

test('without the right to manage triggers the menu explains, and a recheck does the same by hand', () => {
  desk = new TickDesk('2024-06-17 18:05', { scopes: builtScopes() });
  expect(menu('ok', '王五')).toContain('npm run deploy -- --with ticks');
  expect(dialog()).toContain('script.scriptapp');
  const check = () => desk.host.call('recheckAll') as { due: number; message: string };
  const { due, message } = check();
  expect(due).toBeGreaterThan(4);
  expect(message).toContain(`该做未做 ${due} 件\uff1a`);
  expect(message).toContain('缺数与该谁报 4');
  // Without an outbox none is made.
  expect(desk.host.user.sheets().map(({ name }) => name)).not.toContain('提醒与推送');
  expect(whose()).toBe('没有开');
}, 120_000);

test('a tick that meets a held lock leaves quietly; with an outbox a recheck lays out the card of the slot', () => {
  desk = new TickDesk('2024-06-17 18:05').switchOn('王五');
  desk.host.atCall(6, () => desk.tick());
  desk.host.call('recheckAll');
  const tick = desk.host.executions.find(({ fn }) => fn === 'onHourlyTick');
  expect(tick).toMatchObject({ calls: 1, byName: { 'Lock.tryLock': 1 } });
  expect(desk.setting('上次错误')).toBe('');
  // With an outbox a recheck lays out the card itself, and the tick finds it done.
  desk.tick();
  const cards = desk.cards.length;
  desk.at('2024-06-17 21:05').host.call('recheckAll');
  expect(desk.cards).toHaveLength(cards + 1);
  desk.tick();
  expect(desk.cards).toHaveLength(cards + 1);
}, 180_000);
