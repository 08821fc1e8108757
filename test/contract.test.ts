import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createHost, type Host } from '../local/host/createHost';

/** The suite as a script that could be pushed to a real sheet; esbuild cannot run inside jest. */
const bundle = execFileSync(
  process.execPath,
  [require.resolve('tsx/cli'), join(__dirname, '..', 'scripts', 'bundleContract.ts')],
  { encoding: 'utf8', maxBuffer: 10_000_000 },
);

let host: Host;
beforeAll(() => {
  host = createHost({ script: bundle });
});
afterAll(() => host.close());

const names = [...bundle.matchAll(/^\s+name: "(.*)",$/gm)].map(
  (m) => JSON.parse(`"${m[1]}"`) as string,
);

test('every behaviour of the suite is checked here', () => {
  const all = host.call('contractNames') as string[];
  expect([...all].sort()).toEqual([...names].sort());
  expect(names.length).toBeGreaterThan(25);
});

test.each(names)('%s', (name) => {
  host.call('runContract', name);
});

test('a behaviour that differs is reported', () => {
  const wrong = createHost({
    script: `${bundle}\nfunction broken() { SpreadsheetApp.getActiveSpreadsheet().noSuchMember(); }`,
  });
  expect(() => wrong.call('broken')).toThrow('not implemented: Spreadsheet.noSuchMember');
  expect(() => wrong.call('runContract', 'nothing')).toThrow('No behaviour named nothing');
  wrong.close();
});
