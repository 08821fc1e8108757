import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lostFlag } from '../../../scripts/deploy/lostFlag';
import { templateSteps } from '../../../scripts/deploy/templateSteps';
import { deployDesk, SCRIPT, SHEET } from './deployDesk';

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

test.each([
  ['npm_config_token_description', SHEET, '--to'],
  ['npm_config_with', 'ticks', '--with'],
])('a flag that npm took away as %s is said', (name, value, flag) => {
  expect(lostFlag({ [name]: value })).toBe(flag);
  expect(lostFlag({ npm_config_yes: 'true', npm_config_to: '' })).toBeUndefined();
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
