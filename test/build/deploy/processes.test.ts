import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CODE } from './deployDesk';
import { desks } from './desks';
import { inProcesses } from './standInWorld';

const { sit, made, scripts, plan } = desks();

test('with clasp as a process: one that dies is followed by the rest, one that does not answer is ended', async () => {
  const { run, world, sourcesOf } = sit([true]);
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
    const { root, run, said, target } = sit('nobody');
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
