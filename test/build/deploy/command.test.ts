import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runClasp } from '../../../scripts/deploy/runClasp';
import { templateSteps } from '../../../scripts/deploy/templateSteps';
import { claspStandIn } from './claspStandIn';
import { deployDesk, SCRIPT, SHEET } from './deployDesk';
import { googleFile } from './standInWorld';

const ROOT = join(__dirname, '..', '..', '..');
const home = mkdtempSync(join(tmpdir(), 'home-'));
afterAll(() => rmSync(home, { recursive: true }));

const command = (script: string, ...args: string[]) =>
  spawnSync(
    process.execPath,
    [require.resolve('tsx/cli'), join(ROOT, 'scripts', `${script}.ts`), ...args],
    { encoding: 'utf8', env: { ...process.env, clasp_config_auth: join(home, 'none') } },
  );

test('in a fresh clone the command says to log in, makes nothing, and fails', () => {
  const { status, stderr } = command('deploy', '--yes');
  expect([status, stderr]).toEqual([1, expect.stringContaining('npx clasp login')]);
  expect(existsSync(join(ROOT, '.clasp.json'))).toBe(false);
});

test.each(['deploy', 'template'])('%s --help says what it takes', (script) => {
  const { status, stdout } = command(script, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain(`npm run ${script} -- [--to SPREADSHEET]`);
});

test('a login that is no JSON, and no network, are known by what clasp really says', async () => {
  const folder = mkdtempSync(join(home, 'clasp-'));
  const auth = join(folder, 'login.json');
  const environment = { ...process.env };
  Object.assign(process.env, { clasp_config_auth: auth, HTTPS_PROXY: 'http://127.0.0.1:9' });
  const desk = deployDesk([]);
  const bin = require.resolve('@google/clasp');
  const world = {
    ...desk.world,
    clasp: (...[args, call]: Parameters<typeof desk.world.clasp>) => runClasp(bin, 60, args, call),
  };
  try {
    writeFileSync(auth, 'not json');
    expect(await desk.run({ script: SCRIPT }, world)).toContain(`${auth} cannot be read`);
    const login = {
      type: 'authorized_user',
      client_id: 'x',
      client_secret: 'y',
      refresh_token: 'z',
    };
    writeFileSync(auth, JSON.stringify({ tokens: { default: login } }));
    expect(await desk.run({ script: SCRIPT }, world)).toContain('HTTPS_PROXY');
  } finally {
    process.env = environment;
    desk.close();
  }
});

describe('npm run template', () => {
  test('prints the link that copies the workbook which was deployed to', () => {
    const desk = deployDesk([]);
    expect(templateSteps(undefined, desk.root).flat().join()).toContain('npm run deploy');
    desk.keepsTarget({ scriptId: SCRIPT, parentId: SHEET, rootDir: 'dist' });
    const link = `https://docs.google.com/spreadsheets/d/${SHEET}/copy`;
    const steps = templateSteps(undefined, desk.root);
    expect(steps).toHaveLength(5);
    expect(steps[2]).toEqual([expect.stringContaining(link), expect.stringContaining(link)]);
    desk.close();
  });

  test('takes another workbook by its address, and nothing else', () => {
    const other = 'z'.repeat(44);
    const address = `https://docs.google.com/spreadsheets/u/1/d/${other}/edit#gid=0`;
    expect(templateSteps(address, home).flat().join()).toContain(`/d/${other}/copy`);
    expect(() => templateSteps('my workbook', home)).toThrow('--to my workbook');
  });
});

test('the stand-in answers as clasp does, where no Google is asked', async () => {
  const desk = deployDesk([]);
  desk.change((google) => {
    delete google.account;
  });
  const folder = mkdtempSync(join(home, 'clasp-'));
  const withProject = mkdtempSync(join(home, 'clasp-'));
  writeFileSync(join(withProject, '.clasp.json'), JSON.stringify({ scriptId: SCRIPT }));
  const calls = [
    ['show-authorized-user', '--json', '--project', folder],
    ['list-versions', SCRIPT, '--json', '--project', folder],
    ['create-script', '--type', 'sheets', '--title', 'T', '--project', folder],
    ['create-script', '--parentId', SHEET, '--title', 'T', '--project', withProject],
    ['clone-script', SCRIPT, '--json', '--project', withProject],
    ['push', '--force', '--json', '--project', join(home, 'nowhere')],
  ];
  const env = { ...process.env, clasp_config_auth: join(home, 'none') };
  const bin = require.resolve('@google/clasp');
  for (const args of calls) {
    const real = spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    const { out, err, status } = claspStandIn(googleFile(desk.root), args, folder);
    expect({ args, out, err, status }).toEqual({
      args,
      out: real.stdout,
      err: real.stderr,
      status: real.status,
    });
  }
  desk.close();
}, 60_000);
