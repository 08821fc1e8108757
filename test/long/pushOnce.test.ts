import { readTable } from '../../local/demo/readTable';
import { BotServer } from '../support/botServer';
import { card, OUTBOX, PushDesk } from '../support/pushDesk';

let bots: BotServer;
let desk: PushDesk;
/** Service calls of a run that lays one card in and sends it. */
let calls: number;
beforeAll(() => {
  bots = new BotServer();
  desk = new PushDesk(bots).turnOn('wecom');
  desk.post(card('first'));
  desk.post(card('second'));
  calls = desk.host.calls.total;
  expect(calls).toBeGreaterThan(15);
});
afterAll(() => {
  desk.host.close();
  bots.close();
});

const arrivalsOf = (key: string) => desk.arrivals()[`wecom 618 时点战报 ${key}`] ?? 0;
const rowOf = (key: string) => desk.rows().find((row) => row.key === `618|${key}`);
/** Whoever dies, and whenever: the next runs, after the longest that an execution may live. */
function later(key: string): void {
  desk.minutes(8);
  desk.post(card(key));
}

/** Every card is somewhere, its state is true, and nobody got it twice. */
function account(key: string): void {
  const arrived = arrivalsOf(key);
  const status = rowOf(key)?.status ?? '';
  const fits = { 已发: arrived === 1, 待核实: arrived <= 1 }[status];
  expect({ key, status, arrived, fits }).toMatchObject({ fits: true });
}

test.each(['before', 'after'] as const)(
  'whichever call fails %s, the card is sent once or a person is asked',
  (how) => {
    for (let n = 1; n <= calls; n++) {
      const key = `fails ${how} at ${n}`;
      desk.host.failAtCall(n, how);
      attempt(() => desk.post(card(key)));
      later(key);
      account(key);
    }
  },
);

test('whenever a run dies, the card is sent once or a person is asked', () => {
  const asked: number[] = [];
  for (let n = 1; n <= calls; n++) {
    const key = `dies at ${n}`;
    desk.host.failAtCall(n, 'before', 1000);
    attempt(() => desk.post(card(key)));
    later(key);
    account(key);
    if (rowOf(key)?.status === '待核实') asked.push(n);
  }
  // Only between taking a row and noting what came of it does nobody know.
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(calls / 2);
});

test('another run at any moment of one sends nothing twice', () => {
  for (let n = 1; n <= calls; n++) {
    const key = `with another at ${n}`;
    desk.host.atCall(n, () => void desk.post(card(key)));
    desk.post(card(key));
    later(key);
    expect({ key, arrived: arrivalsOf(key), status: rowOf(key)?.status }).toEqual({
      key,
      arrived: 1,
      status: '已发',
    });
  }
});

test('a row that a person moved or deleted while it was sent is found again, or left alone', () => {
  const at = fetchAt();
  const sheet = OUTBOX;
  const { rows } = readTable(desk.host, sheet, 'outbox', 'key');
  const first = rows[0]?.row ?? 0;
  desk.host.atCall(at, () => desk.host.user.insertRows(sheet, first, 3));
  desk.post(card('moved'));
  expect(rowOf('moved')).toMatchObject({ status: '已发' });
  const next = first + 3 + rows.length + 1;
  desk.host.atCall(at, () => desk.host.user.deleteRows(sheet, next, 1));
  expect(desk.post(card('gone'))).toMatchObject({ sent: 1, failed: 0 });
  expect(rowOf('gone')).toBeUndefined();
  expect(rowOf('moved')).toMatchObject({ status: '已发' });
  expect([arrivalsOf('moved'), arrivalsOf('gone')]).toEqual([1, 1]);
});

/** The number of the call that sends, counted in a run that lays one card in. */
function fetchAt(): number {
  let found = 0;
  for (let n = calls; n > 0 && found === 0; n--) {
    const before = bots.seen().length;
    let seen = -1;
    desk.host.atCall(n, () => {
      seen = bots.seen().length;
    });
    desk.post(card(`probe ${n}`));
    if (seen === before) found = n;
  }
  return found;
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // The execution ended there.
  }
}
