import { createHost, type Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { staleFormulas } from '../support/staleFormulas';
import { host618, saved618 } from '../support/withCampaign618';

const SHEET = '工作表1';
/** Gives another number each time that it is calculated. */
const SCRIPT = '/** Ever new. @customfunction */ function EVER(n) { return n + Math.random(); }';
const NOON = Date.parse('2024-06-17T12:00:00+08:00');
const MINUTE = 60_000;
const open = (options: HostOptions) => createHost({ script: SCRIPT, now: () => NOON, ...options });
const value = (host: Host, a1: string) => host.read(SHEET, a1).values[0]?.[0];

let saved: SavedWorkbook;
let before: Readonly<Record<string, unknown>>;
const CELLS = {
  A1: '1',
  A2: "'2",
  B1: '=EVER(A1)',
  B2: '=B1*0+A1+1',
  C1: '=TEXT(NOW(),"hh:mm")',
  C2: '=EVER(LEN(C1))',
  D1: '=TRANSPOSE(A1:A2)',
  D2: '=COUNTIF(A1:A2,2)',
  D3: '=EVER(E1)',
};
const look = (host: Host) =>
  Object.fromEntries(Object.keys(CELLS).map((a1) => [a1, value(host, a1)]));

beforeAll(() => {
  const host = open({});
  for (const [a1, text] of Object.entries(CELLS)) host.user.type(SHEET, a1, text);
  before = look(host);
  saved = JSON.parse(JSON.stringify(host.save()));
  host.close();
});

function reopened(options: HostOptions, see: (host: Host) => void): void {
  const host = open({ saved, ...options });
  see(host);
  host.close();
}

test('at the clock at which it was saved nothing is calculated but what fills cells besides', () =>
  reopened({}, (host) => {
    const { D3: _, ...rest } = look(host);
    expect(before).toMatchObject(rest);
    expect(value(host, 'E1')).toBe('2');
  }));

test('at another clock what hangs on it is calculated, and nothing else', () =>
  reopened({ now: () => NOON + MINUTE }, (host) => {
    expect(value(host, 'B1')).toBe(before.B1);
    expect(value(host, 'C1')).toBe('12:01');
    expect(value(host, 'C2')).not.toBe(before.C2);
  }));

test('what is written before anybody has looked is followed', () =>
  reopened({}, (host) => {
    host.user.type(SHEET, 'A1', '5');
    expect(value(host, 'B1')).toBeGreaterThan(5);
    expect(value(host, 'B2')).toBe(6);
    expect(value(host, 'C2')).toBe(before.C2);
  }));

test('under another reading of criteria everything is calculated', () => {
  expect(before.D2).toBe(1);
  reopened({ readings: { textCriteria: 'numbersOnly' } }, (host) => {
    expect(value(host, 'D2')).toBe(0);
    expect(value(host, 'B1')).not.toBe(before.B1);
  });
});

test('without a word of its results a workbook is calculated', () => {
  const { results: _, ...book } = saved.book;
  reopened({ saved: { ...saved, book } }, (host) => expect(value(host, 'B1')).not.toBe(before.B1));
});

test('of 618 as it was made every formula is right, also on another day', () => {
  const { book } = saved618();
  expect(book.results?.minute).toBeGreaterThan(0);
  const day = 86_400_000;
  const now = () => Date.parse('2024-05-12T10:00:00+08:00') + 3 * day;
  const host = host618({ now });
  expect(staleFormulas(host, { now })).toEqual([]);
  host.close();
});
