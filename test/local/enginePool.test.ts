import { signalEnd } from '../../local/engine/engineSignal';
import { createHost, type Host } from '../../local/host/createHost';
import { handBack, takeEngine } from '../../local/host/enginePool';
import type { EngineThread as Engine } from '../../local/host/engineThread';
import type { HostOptions } from '../../local/host/hostOptions';
import { perProcess } from '../../local/host/perProcess';
import { difference, picture } from '../support/workbook';

const SHEET = '工作表1';
const FUNCTIONS = (factor: number, name = 'TIMES') =>
  `/** Times. @customfunction */ function ${name}(n) { return n * ${factor}; }`;
const at = (time: string) => () => Date.parse(`${time}:00+08:00`);

/** Engines that other test files left behind stay out of this. */
const others: Engine[] = [];
const { idleEngines: idle } = perProcess;
beforeAll(() => void others.push(...idle.splice(0)));
afterAll(() => void idle.push(...others));

/** Opens a workbook in the engine that the one before it was in. */
function inSameEngine(options: HostOptions): Host {
  const engine = idle.at(-1) as Engine;
  const host = createHost({ script: '', now: at('2024-05-12T10:00'), ...options });
  expect(engine).toBeDefined();
  expect(idle.includes(engine)).toBe(false);
  return host;
}

function fill(host: Host, cells: Readonly<Record<string, string>>): void {
  for (const [a1, text] of Object.entries(cells)) host.user.type(SHEET, a1, text);
}
const shown = (host: Host, a1: string) => host.read(SHEET, a1).display[0]?.[0];

const FORMULAS = {
  C1: '=SUM(A1:A3)',
  C2: '=COUNTIF(A1:A3,2)',
  C3: '=MATCH("b",B1:B3,0)',
  C4: '=TIMES(A1)',
  C5: '=TEXT(NOW(),"yyyy-mm-dd hh:mm")',
  C6: '=SUMIFS(A1:A3,B1:B3,"b")',
  C7: '=C1*2',
};
const cells = (numbers: readonly number[], letters: string) =>
  Object.fromEntries(
    numbers.flatMap((n, i) => [
      [`A${i + 1}`, String(n)],
      [`B${i + 1}`, letters[i] ?? ''],
    ]),
  );

/** What a workbook leaves in an engine, as far as it could. */
function leaveTraces(): void {
  const host = createHost({ script: FUNCTIONS(10), now: at('2031-01-31T23:59') });
  fill(host, { ...cells([2, 2, 7], 'bab'), ...FORMULAS });
  host.user.setNote(SHEET, 'A1', '旧批注');
  host.user.addTab('旧表');
  host.user.type('旧表', 'A1', '=工作表1!A1');
  host.user.sort(SHEET, 'A1:B3', [{ column: 1, ascending: false }]);
  host.user.filter(SHEET, 'A1:B3', 2, ['a']);
  expect(shown(host, 'C4')).toBe('70');
  expect(shown(host, 'C5')).toBe('2031-01-31 23:59');
  // Written and never looked at.
  host.user.deleteRows(SHEET, 1, 1);
  host.user.type(SHEET, 'A1', '999');
  host.close();
}

test('nothing of a workbook is left in the engine for the next one', () => {
  const fresh = createHost({ script: FUNCTIONS(3), now: at('2024-06-17T20:59') });
  fill(fresh, { ...cells([1, 2, 4], 'xyb'), ...FORMULAS });
  const expected = picture(fresh);
  fresh.close();
  idle.pop();
  leaveTraces();
  const host = inSameEngine({ script: FUNCTIONS(3), now: at('2024-06-17T20:59') });
  host.user.undo();
  expect(host.user.sheets().map(({ id, name }) => [id, name])).toEqual([[0, SHEET]]);
  fill(host, { ...cells([1, 2, 4], 'xyb'), ...FORMULAS });
  expect(Object.keys(FORMULAS).map((a1) => shown(host, a1))).toEqual([
    '7',
    '1',
    '3',
    '3',
    '2024-06-17 20:59',
    '4',
    '14',
  ]);
  expect(difference(expected, picture(host))).toBeUndefined();
  host.close();
});

test('a saved workbook opens after another as in an engine of its own', () => {
  const made = createHost({ script: FUNCTIONS(3), now: at('2024-06-17T20:59') });
  fill(made, { ...cells([1, 2, 4], 'xyb'), ...FORMULAS });
  const before = picture(made);
  const saved = JSON.parse(JSON.stringify(made.save()));
  made.close();
  leaveTraces();
  const host = inSameEngine({ saved, script: FUNCTIONS(3), now: at('2024-06-17T20:59') });
  expect(difference(before, picture(host))).toBeUndefined();
  fill(host, { A1: '5' });
  expect(['C1', 'C4', 'C7'].map((a1) => shown(host, a1))).toEqual(['11', '15', '22']);
  host.close();
});

test('a function of the script before is unknown to the next', () => {
  leaveTraces();
  const host = inSameEngine({ script: FUNCTIONS(2, 'TWICE') });
  fill(host, { A1: '4', B1: '=TWICE(A1)', B2: '=TIMES(A1)' });
  expect([shown(host, 'B1'), shown(host, 'B2')]).toEqual(['8', '#NAME?']);
  host.close();
});

test('workbooks that are open at once have an engine each', () => {
  const hosts = [1, 2].map((n) => {
    const host = createHost({ script: '' });
    fill(host, { A1: String(n), A2: '=A1*10' });
    return host;
  });
  expect(hosts.map((host) => shown(host, 'A2'))).toEqual(['10', '20']);
  for (const host of hosts) host.close();
  expect(new Set(idle).size).toBe(idle.length);
});

test('a workbook that is closed says so, and is closed once', () => {
  const host = createHost({ script: '' });
  host.close();
  const count = idle.length;
  host.close();
  expect(idle.length).toBe(count);
  expect(() => host.user.sheets()).toThrow('the workbook is closed');
});

test('a workbook that cannot be opened takes nothing along but its own engine', () => {
  const book = { data: { sheets: 1 }, ids: [], nextId: 1, extras: [] };
  const properties = { document: {}, user: {}, script: {} };
  const broken = createHost({ script: '', saved: { book, properties } as never });
  expect(() => broken.user.sheets()).toThrow('the engine has ended (');
  broken.close();
  const host = createHost({ script: '' });
  fill(host, { A1: '=1+1' });
  expect(shown(host, 'A1')).toBe('2');
  host.close();
});

test('an engine that has died takes no workbook any more', () => {
  const dead = takeEngine();
  handBack(dead);
  signalEnd(dead.flag, 'exit code 7');
  const host = createHost({ script: '' });
  expect(host.user.sheets()).toHaveLength(1);
  host.close();
  expect(idle.includes(dead)).toBe(false);
});
