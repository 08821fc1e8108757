import { createHost, type Host } from '../../local/host/createHost';
import type { Failure } from '../../local/host/faults';

const S = '工作表1';
const SCRIPT = `
  function sheet() { return SpreadsheetApp.getActive().getSheets()[0]; }
  function cell(a1) { return sheet().getRange(a1); }
  function write() {
    var lock = LockService.getDocumentLock();
    lock.tryLock(1);
    try {
      cell('A1').setValue(1);
      cell('A2').setValue(2);
      SpreadsheetApp.flush();
      cell('A3').setValue(3);
    } finally {
      cell('A4').setValue(4);
      lock.releaseLock();
    }
  }
  function note() { PropertiesService.getDocumentProperties().setProperty('k', 'v'); }
  function noted() { return PropertiesService.getDocumentProperties().getProperty('k'); }
  function make() { SpreadsheetApp.getActive().insertSheet('neu'); }
  function stubborn() { try { cell('A1').setValue(1); } catch (e) {} try { cell('A2').setValue(2); } catch (e) {} return 'done'; }
  function onEdit(e) { var log = cell('C1'); log.setValue(log.getValue() + e.range.getA1Notation() + ' '); }
`;

let host: Host;
beforeEach(() => {
  host = createHost({ script: SCRIPT });
});
afterEach(() => host.close());

const column = () => host.read(S, 'A1:A4').values.map(([value]) => value);

// The lock is call 1, A1 and A2 are 2 and 3, the flush 4, A3 is 5, A4 and the release 6 and 7.
test.each<[number, Failure, unknown[]]>([
  [2, 'before', ['', '', '', 4]],
  [2, 'after', [1, '', '', 4]],
  [3, 'after', [1, 2, '', 4]],
  [4, 'before', [1, 2, '', 4]],
  [5, 'after', [1, 2, 3, 4]],
  [2, 'lost', ['', '', '', 4]],
  [3, 'lost', ['', '', '', 4]],
  [5, 'lost', [1, 2, '', '']],
  [2, 'ends', ['', '', '', '']],
  [3, 'ends', [1, '', '', '']],
  [5, 'ends', [1, 2, '', '']],
])('call %i fails %s', (n, how, cells) => {
  host.failAtCall(n, how);
  expect(() => host.call('write')).toThrow(how === 'ends' ? 'maximum execution time' : 'timed out');
  expect(column()).toEqual(cells);
  // The lock went with the execution, and the fault was for that one only.
  host.call('write');
  expect(column()).toEqual([1, 2, 3, 4]);
});

test('a script that catches everything has ended all the same', () => {
  host.failAtCall(1, 'ends');
  expect(() => host.call('stubborn')).toThrow('maximum execution time');
  expect(column()).toEqual(['', '', '', '']);
});

test.each<[Failure, string | null]>([
  ['before', null],
  ['after', 'v'],
])('a property whose call fails %s', (how, value) => {
  host.failAtCall(1, how);
  expect(() => host.call('note')).toThrow('timed out');
  expect(host.call('noted')).toBe(value);
});

test('a sheet is there though its making threw', () => {
  host.failAtCall(1, 'after');
  expect(() => host.call('make')).toThrow('timed out');
  expect(host.user.sheets().map(({ name }) => name)).toEqual([S, 'neu']);
});

test('what an execution has written and not sent is seen by no other', () => {
  let seen: unknown;
  host.atCall(4, () => {
    seen = column();
  });
  host.call('write');
  expect(seen).toEqual(['', '', '', '']);
  expect(column()).toEqual([1, 2, 3, 4]);
});

test.each<[string, () => void, string]>([
  ['told', () => undefined, 'A1 A2 '],
  ['lost', () => (host.events.mode = 'lost'), ''],
  ['told twice', () => (host.events.mode = 'twice'), 'A1 A1 A2 A2 '],
  ['held', () => (host.events.mode = 'held'), ''],
])('events are %s', (_, set, log) => {
  set();
  host.user.type(S, 'A1', '1');
  host.user.type(S, 'A2', '2');
  expect(host.read(S, 'C1').values).toEqual([[log]]);
});

test.each<['asTheyCame' | 'reversed', string]>([
  ['asTheyCame', 'A1 A2 '],
  ['reversed', 'A2 A1 '],
])('events that were held are told late, %s', (order, log) => {
  host.events.mode = 'held';
  host.user.type(S, 'A1', '1');
  host.user.type(S, 'A2', '2');
  host.events.tellHeld(order);
  expect(host.read(S, 'C1').values).toEqual([[log]]);
});
