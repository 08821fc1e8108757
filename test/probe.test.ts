import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readings } from '../local/gas/readings';
import { createHost } from '../local/host/createHost';
import { readProbe } from '../scripts/readProbe';
import { picture } from './support/workbook';

const ROOT = join(__dirname, '..');
const npx = (...args: string[]) =>
  execFileSync(process.execPath, [require.resolve('tsx/cli'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
  });

npx('scripts/probe.ts');
const script = readFileSync(join(ROOT, 'build', 'probe.gs'), 'utf8');
const suite = /"([\da-f]{8})"/.exec(script)?.[1] ?? '';

/** What a log viewer makes of the lines. */
const viewed = (logs: readonly string[]) =>
  ['Execution log', '10:31:02 AM\tNotice\tExecution started']
    .concat(logs.map((text) => `10:31:03 AM\tInfo\t${text}`))
    .concat('10:35:12 AM\tNotice\tExecution completed')
    .join('\r\n');

/** The log of a run in the local host; `onlySwitches` lets time run out once all switches are asked. */
function run(readings: Partial<Readings>, onlySwitches = false): string {
  let late = 0;
  const host = createHost({ script, readings, now: () => Date.now() + late });
  host.logs.push = (line) => {
    if (onlySwitches && line.includes('"behaviour"')) late = 400_000;
    return Array.prototype.push.call(host.logs, line);
  };
  const before = picture(host);
  host.call('probe');
  expect(picture(host)).toEqual(before);
  const log = viewed(host.logs);
  host.close();
  return log;
}

let whole = '';

test('the local host differs from the contract in nothing, and every question is answered', () => {
  whole = run({});
  const { behaviours, questions, readings, stopped } = readProbe(whole, suite);
  expect(behaviours.filter(({ differs }) => differs !== undefined)).toEqual([]);
  expect([readings.length + behaviours.length, stopped]).toEqual([questions, false]);
  expect(readings.length).toBeGreaterThan(3);
});

test.each<[string, Partial<Readings>]>([
  ['likely', { textInAtCells: 'kept', atOnFormula: 'freezes', ruleReads: 'quick' }],
  [
    'other',
    {
      textInAtCells: 'parsed',
      atOnFormula: 'calculates',
      appendRow: 'parses',
      textCriteria: 'numbersOnly',
      regional: 'account',
    },
  ],
  ['mixed', { textInAtCells: 'kept', atOnFormula: 'calculates', ruleReads: 'slow' }],
])('a spreadsheet with the %s switches is known by its log', (_, readings) => {
  const found = readProbe(run(readings, true), suite);
  expect(found.stopped).toBe(true);
  const values = Object.fromEntries(found.readings.map(({ name, value }) => [name, value]));
  expect(values).toMatchObject(readings);
});

test('npm run probe -- --read tells the switches in words, and what differs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'));
  const file = join(folder, 'log.txt');
  const name = 'a blank cell reads as empty text';
  const differing = whole.replace(`"${name}"`, `"${name}","differs":"expected 1, got 2"`);
  writeFileSync(file, differing);
  const told = npx('scripts/probe.ts', '--read', file);
  expect(told).toContain('textInAtCells=');
  expect(told).toContain('? simpleTrigger: not asked');
  expect(told).toContain(`${name}: expected 1, got 2`);
  writeFileSync(file, differing.slice(0, 4000));
  expect(() => npx('scripts/probe.ts', '--read', file)).toThrow('cut off');
  rmSync(folder, { recursive: true });
});

test.each<[string, (log: string) => string, string]>([
  ['nothing of the probe', () => 'Execution started', 'no line of the probe'],
  ['its beginning missing', (log) => log.slice(log.indexOf('"reading"')), 'first line is missing'],
  ['its end missing', (log) => log.split('\r\n').slice(0, 9).join('\n'), 'cut off after 6 of'],
  ['a line cut off', (log) => log.replace(/"ms":\d+\}/, '"ms'), 'Line 4 of the log is cut off'],
  ['a line missing', (log) => log.replace(/.*blank cell reads.*\r\n/, ''), 'copy it whole'],
  ['two runs', (log) => `${log}\n${log}`, 'more than one run'],
  ['another version', (log) => log.replace(suite, '00000000'), 'another version of the suite'],
  ['an unknown switch', (log) => log.replace('textInAtCells', 'moon'), 'does not know'],
  ['an unknown value', (log) => log.replace('"value":"', '"value":"x'), 'does not know'],
  ['an unknown behaviour', (log) => log.replace('a blank cell', 'a cell'), 'does not know'],
  ['an unknown kind', (log) => log.replace('"kind":"end"', '"kind":"x"'), 'does not know'],
])('a log with %s is refused in words', (_, broken, sentence) => {
  expect(() => readProbe(broken(whole), suite)).toThrow(sentence);
});
