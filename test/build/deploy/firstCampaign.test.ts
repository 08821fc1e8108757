import { readdirSync } from 'node:fs';
import type { Host } from '../../../local/host/createHost';
import { desks } from './desks';
import { DIST, pushedHost, withBuild } from './pushedHost';
import { finishTask, PREP, wizardCalls } from './wizardCalls';

/** Which scope a service needs when a person calls it; the last ones need none. */
const SERVICES = {
  'script.container.ui': ['Ui'],
  'spreadsheets.currentonly': [
    'SpreadsheetApp',
    'Spreadsheet',
    'Sheet',
    'Range',
    'RangeList',
    'Protection',
  ],
  none: ['Properties', 'Lock'],
};
const scopeOf = (service: string) =>
  Object.entries(SERVICES).find(([, services]) => services.includes(service))?.[0] ?? service;

const { sit, made, scripts } = desks();
let host: Host;
afterEach(() => host.close());

test('deploy, open, authorize, the first campaign, an edit: by what was pushed, in numbers', async () => {
  const { run, world, said, google } = sit([true]);
  expect(await run({}, withBuild(world))).toBe('');
  const [sheet = ''] = made();
  const [script = ''] = scripts();
  expect(said.join('\n')).toContain(`https://docs.google.com/spreadsheets/d/${sheet}/edit`);
  const { files = {} } = google().scripts[script] ?? {};
  const pushed = Object.entries(files).map(([name, { type }]) => `${name}.${type}`);
  expect(pushed.sort()).toEqual(readdirSync(DIST).sort());

  // Before anything is authorized the menu is there; what it opens is refused.
  const { now, call, propose, create } = wizardCalls();
  host = pushedHost(google(), script, { now });
  const calls = () => host.executions.map((one) => one.calls);
  host.as({ name: 'lin', authorized: false });
  host.open();
  expect(host.menus.map(({ title }) => title)).toEqual(['活动作战台']);
  expect(() => host.call('showWizard')).toThrow('You do not have permission');
  expect([calls(), host.sidebars, host.toasts]).toEqual([[0, 0], [], []]);

  host.as({ authorized: true });
  host.open();
  expect(host.calls.total).toBeLessThanOrEqual(4);
  expect(host.toasts).toHaveLength(1);
  host.call('showWizard');
  expect(host.calls.byName).toEqual({ 'Ui.showSidebar': 1 });
  expect(host.sidebars).toHaveLength(1);

  // What the wizard asks, in its order.
  expect(call(host, 'startWizard', 'zh-CN')).toMatchObject({ isNew: true, drafts: [] });
  const request = propose(host);
  expect(call(host, 'planCampaign', request)).toMatchObject({ ok: true, steps: { length: 13 } });
  for (const asked of calls().slice(-3)) expect(asked).toBeLessThanOrEqual(5);
  const { sheets = [] } = create(host, request, {});
  expect(sheets.map(({ name }) => name)).toContain(PREP);
  expect(host.user.sheets().filter(({ hidden }) => !hidden)).toHaveLength(11);
  // People see it go on, and no execution comes near the six minutes that it may take.
  const making = host.executions.filter(({ fn }) => fn === 'createCampaignStep');
  const eachMakes = making.map((one) => one.calls);
  expect(making.length).toBeLessThanOrEqual(5);
  expect(Math.max(...eachMakes)).toBeLessThanOrEqual(100);
  expect(eachMakes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(380);

  finishTask(host, 'T01');
  expect(host.calls.total).toBeLessThanOrEqual(8);
  expect(call(host, 'startWizard', 'zh-CN')).toMatchObject({ isNew: false, drafts: [] });
  expect(host.logs).toEqual([]);

  // People are asked for what all this needed, and for nothing else.
  const services = host.executions.flatMap(({ names }) => names.map((name) => name.split('.')[0]));
  const needed = new Set(services.map((service = '') => scopeOf(service)));
  const { oauthScopes } = JSON.parse(files.appsscript?.source ?? '') as { oauthScopes: string[] };
  const asked = oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, ''));
  expect([...needed].filter((scope) => scope !== 'none').sort()).toEqual(asked.sort());
}, 120_000);
