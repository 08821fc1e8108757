import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';

const COMMAND = join(__dirname, '..', '..', 'local', 'cli', 'export.ts');
const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...options: string[]) {
  const args = [require.resolve('tsx/cli'), COMMAND, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a mistake is said with usage, and nothing is made', () => {
  const { status, stdout, stderr } = run('--stage', 'later');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('--stage later');
  expect(stderr).toContain('npm run export -- [--stage');
  expect(stderr).not.toContain('    at ');
  expect(readdirSync(folder)).toEqual([]);
});

test('--help tells how it is called', () => {
  const { status, stdout, stderr } = run('--out', '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('--out FILE');
});

test('the workbook is written, named after its campaign beside one of that name, and one line says what it is', async () => {
  writeFileSync(join(folder, '618 Sale · ¥50 off ¥300.xlsx'), 'mine');
  const { status, stdout } = run('--stage', 'prep', '--lang', 'en');
  expect(status).toBe(0);
  const [, sheets, formulas] =
    /^✓ Workbook written to 618 Sale · ¥50 off ¥300 \(2\)\.xlsx · (\d+) sheets · (\d+) formulas · \d+ KB\n$/.exec(
      stdout,
    ) ?? [];
  const file = join(folder, '618 Sale · ¥50 off ¥300 (2).xlsx');
  const book = await readXlsx(new Uint8Array(readFileSync(file)));
  expect(book.sheets.map(({ name }) => name).at(-1)).toBe('About this file');
  expect(book.sheets).toHaveLength(Number(sheets) + 1);
  expect(Number(formulas)).toBeGreaterThan(700);
}, 120_000);
