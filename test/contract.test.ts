import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { kindOf } from '../bench/kindsOfCalls';
import { createHost, type Host } from '../local/host/createHost';
import { EXTRAS } from '../scripts/extras';
import { BotServer } from './support/botServer';

/** Runs one of our scripts: neither esbuild nor the compiler can run inside jest. */
const script = (name: string, ...args: string[]) =>
  execFileSync(
    process.execPath,
    [require.resolve('tsx/cli'), join(__dirname, '..', 'scripts', name), ...args],
    { encoding: 'utf8', maxBuffer: 10_000_000 },
  );
const bundle = script('bundleContract.ts');

/** Those of every installation and of every extra. */
const scopes = [
  'spreadsheets.currentonly',
  'script.container.ui',
  ...Object.values(EXTRAS).flat(),
].map((scope) => `https://www.googleapis.com/auth/${scope}`);

let host: Host;
let bots: BotServer;
beforeAll(() => {
  host = createHost({ script: bundle, scopes });
  bots = new BotServer();
});
afterAll(() => {
  host.close();
  bots.close();
});

const names = [...bundle.matchAll(/^\s+name: "(.*)",$/gm)].map(
  (m) => JSON.parse(`"${m[1]}"`) as string,
);

test('every behaviour of the suite is checked here', () => {
  const all = host.call('contractNames') as string[];
  expect([...all].sort()).toEqual([...names].sort());
  expect(names.length).toBeGreaterThan(80);
});

test.each(names)('%s', (name) => {
  host.answers.push(...(host.call('contractAnswers', name) as string[]));
  host.call('runContract', name, bots.webhooks().wecom);
  expect(host.answers).toEqual([]);
});

test('every call that was counted is of a kind that the bench knows', () => {
  const called = new Set(host.executions.flatMap((execution) => execution.names));
  expect(called.size).toBeGreaterThan(100);
  expect([...called].map(kindOf)).toContain('structural');
});

test('a behaviour that differs is reported', () => {
  const wrong = createHost({
    script: `${bundle}\nfunction broken() { SpreadsheetApp.getActiveSpreadsheet().noSuchMember(); }`,
  });
  expect(() => wrong.call('broken')).toThrow('not implemented: Spreadsheet.noSuchMember');
  expect(() => wrong.call('runContract', 'nothing')).toThrow('No behaviour named nothing');
  wrong.close();
});

test('every member of a service that the add-on uses is in a behaviour', () => {
  const [used, covered] = JSON.parse(script('serviceMembers.ts', 'src', 'test/contract')) as [
    string[],
    string[],
  ];
  expect(used).toContain('Range.setValues');
  expect(used.length).toBeGreaterThan(150);
  expect(used.filter((member) => !covered.includes(member))).toEqual([]);
});
