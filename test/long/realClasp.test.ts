import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runClasp } from '../../scripts/deploy/runClasp';
import type { DeployWorld } from '../../scripts/deploy/world';
import { claspStandIn } from '../build/deploy/claspStandIn';
import { CODE, type DeployDesk, deployDesk, SCRIPT, SHEET } from '../build/deploy/deployDesk';
import { googleFile } from '../build/deploy/standInWorld';
import { localGoogle } from './localGoogle';

const BIN = require.resolve('@google/clasp');
const environment = { ...process.env };
let desk: DeployDesk;
let folder: string;
let world: DeployWorld;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clasp-'));
  process.env = { ...environment, clasp_config_auth: join(folder, 'login.json') };
  desk = deployDesk([true, true]);
  world = { ...desk.world, clasp: (args, call) => runClasp(BIN, 120, args, call) };
});
afterEach(() => {
  process.env = environment;
  desk.close();
  rmSync(folder, { recursive: true });
});

const login = (text: string) => writeFileSync(join(folder, 'login.json'), text);
const LOGIN = JSON.stringify({
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'x',
      client_secret: 'y',
      refresh_token: 'z',
    },
  },
});

test('a login that is no JSON, and no network, are known by what clasp says', async () => {
  login('not json');
  const fault = await desk.run({ script: SCRIPT }, world);
  expect(fault).toContain(`${join(folder, 'login.json')} cannot be read`);
  login(LOGIN);
  process.env.HTTPS_PROXY = 'http://127.0.0.1:9';
  expect(await desk.run({ script: SCRIPT }, world)).toContain('HTTPS_PROXY');
}, 120_000);

test('the stand-in answers as clasp does, where no Google is asked', async () => {
  desk.change((google) => {
    delete google.account;
  });
  const withProject = join(folder, 'project');
  mkdirSync(withProject);
  writeFileSync(join(withProject, '.clasp.json'), JSON.stringify({ scriptId: SCRIPT }));
  const calls = [
    ['show-authorized-user', '--json', '--project', folder],
    ['list-versions', SCRIPT, '--json', '--project', folder],
    ['create-script', '--type', 'sheets', '--title', 'T', '--project', folder],
    ['create-script', '--parentId', SHEET, '--title', 'T', '--project', withProject],
    ['clone-script', SCRIPT, '--json', '--project', withProject],
    ['push', '--force', '--json', '--project', join(folder, 'nowhere')],
  ];
  const really = (args: string[]) =>
    new Promise<object>((resolve) => {
      execFile(process.execPath, [BIN, ...args], { cwd: folder }, (error, out, err) =>
        resolve({ args, out, err, status: error?.code ?? 0 }),
      );
    });
  const standIn = calls.map((args) => ({
    args,
    ...claspStandIn(googleFile(desk.root), args, folder),
  }));
  expect(standIn).toEqual(await Promise.all(calls.map(really)));
}, 120_000);

test('clasp itself makes, reads and pushes as the command expects, with a Google on this machine', async () => {
  const { google, address, close } = await localGoogle();
  const hook = pathToFileURL(join(__dirname, 'toLocalGoogle.mjs')).href;
  Object.assign(process.env, { LOCAL_GOOGLE: address, NODE_OPTIONS: `--import ${hook}` });
  login(LOGIN);
  try {
    google.apiOff = true;
    expect(await desk.run({}, world)).toContain('home/usersettings');
    expect(google.spreadsheets).toEqual([]);
    google.apiOff = false;

    expect(await desk.run({}, world)).toBe('');
    const [[scriptId = '', script] = []] = google.scripts;
    expect(desk.target()).toMatchObject({ scriptId, parentId: google.spreadsheets[0] });
    expect(script?.files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
      'Code SERVER_JS',
      'appsscript JSON',
      'panel HTML',
    ]);
    expect(script?.files.find(({ name }) => name === 'Code')?.source).toBe(CODE);

    const before = google.asked.length;
    expect(await desk.run({}, world)).toBe('');
    expect(desk.said.at(-3)).toContain('Up to date');
    expect(google.asked.slice(before).filter((request) => request.startsWith('PUT'))).toEqual([]);

    script?.files.push({ name: 'dir/mine', type: 'SERVER_JS', source: 'const a = 1;' });
    desk.developed('function onOpen() { return 2; }');
    const fault = await desk.run({}, { ...world, ask: undefined });
    expect(fault).toContain('-- --replace');
    expect(fault).toMatch(/dir.mine\.js/);

    expect(await desk.run({ to: 'n'.repeat(44), yes: true }, world)).toContain('needs a name');
    expect(google.scripts.size).toBe(1);
  } finally {
    close();
  }
}, 240_000);
