import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CODE, type DeployDesk, deployDesk } from './deployDesk';
import { inProcesses } from './standInWorld';

let desk: DeployDesk;
afterEach(() => desk.close());
const made = () => Object.keys(desk.google().spreadsheets);
const scripts = () => Object.keys(desk.google().scripts);
const plan = (at: string, how: 'dies' | 'hangs' | 'kills all') =>
  desk.change(({ breaks }) => {
    breaks.push({ at, how });
  });

test('with clasp as a process: one that dies is followed by the rest, one that does not answer is ended', async () => {
  desk = deployDesk([true]);
  const { run, world, sourcesOf } = desk;
  plan('create-script before its pull', 'dies');
  plan('push at the end', 'hangs');
  expect(await run({}, inProcesses(world, 5))).toContain('did not answer in time');
  expect([made().length, scripts().length]).toEqual([1, 1]);
  expect(sourcesOf(scripts()[0] ?? '').Code).toBe(CODE);
  expect(await run()).toBe('');
});

test.each(['after the script', 'before its pull'])(
  'the whole command killed %s: the ids are found if clasp had said them',
  async (place) => {
    desk = deployDesk('nobody');
    const { root, run, said, target } = desk;
    plan(`create-script ${place}`, 'kills all');
    const command = [require.resolve('tsx/cli'), join(__dirname, 'runDeploy.ts'), root];
    const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(stdout + stderr).toBe('');
    expect([made().length, scripts().length, target()]).toEqual([1, 1, undefined]);
    const again = await run({ yes: true });
    if (place === 'after the script') expect(again).toContain('--to ITS_ADDRESS');
    else {
      expect(again).toBe('');
      expect(said[1]).toContain(`Going on from the last time: spreadsheet ${made()[0]}`);
    }
    expect([made().length, scripts().length]).toEqual([1, 1]);
  },
  30_000,
);
