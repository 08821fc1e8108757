import type { Host } from '../../../local/host/createHost';
import { readSignature } from '../../../src/tabs/model/signature';
import { TABS } from '../../../src/tabs/tabs';
import { shownErrors } from '../../support/shownErrors';
import { testScript } from '../../support/testScript';
import { desks } from './desks';
import { pushedHost, withBuild } from './pushedHost';
import { finishTask, PREP, wizardCalls } from './wizardCalls';

const { sit, made, scripts, pushes } = desks();
let host: Host;
afterEach(() => host.close());

/** Tabs of a layout that today's version does not know yet. */
const raised = () =>
  host.user.sheets().flatMap(({ name }) => {
    const signature = readSignature(host.read(name, 'A1').values[0]?.[0]);
    return signature && signature.layout > TABS[signature.tab].layout ? [name] : [];
  });

test('an update while people have the workbook open and a campaign half made: the next call is of the new version', async () => {
  const { run, world, google } = sit([true]);
  expect(await run({}, withBuild(world))).toBe('');
  const [script = ''] = scripts();
  const { now, propose, create } = wizardCalls();
  host = pushedHost(google(), script, { now });
  const request = propose(host);
  // The shared tabs, plan and preparation are there; board and retro are made by the next version.
  expect(create(host, request, { until: 10, seconds: 0 })).toMatchObject({ done: 10, total: 13 });
  const saved = host.save();
  host.close();

  const next = testScript('test/support/nextMonthScript.ts');
  expect(await run({}, withBuild(world, next))).toBe('');
  expect([made().length, scripts().length, pushes()]).toEqual([1, 1, 2]);
  host = pushedHost(google(), script, { now, saved });
  expect(raised()).toEqual([]);
  expect(create(host, request, { from: 10 })).toMatchObject({ done: 13, total: 13 });
  expect(raised()).toEqual(['618·复盘报告']);
  finishTask(host, 'T01');
  expect(raised()).toEqual([PREP, '618·复盘报告']);
  expect(host.call('recheckAll')).toMatchObject({ broken: [] });
  expect(raised()).toEqual([PREP, '618·复盘报告']);
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0, broken: [] });
  expect(shownErrors(host)).toEqual([]);
  expect(host.logs).toEqual([]);
}, 120_000);
