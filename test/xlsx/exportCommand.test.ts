import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...options: string[]) {
  const args = [require.resolve('tsx/cli'), join(ROOT, 'local', 'cli', 'export.ts'), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test.each([
  [[], '缺少 --out'],
  [['--lang', 'en'], '--out is missing'],
  [['--lang', 'zh-TW', '--out', join(folder, 'none', 'a.xlsx')], '資料夾不存在'],
  [['--out', 'a.xlsx', '--stage', 'later'], '--stage later: prep | live | retro'],
])('%p is refused', (options, reason) => {
  const { status, stdout, stderr } = run(...options);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(reason);
});

test('the workbook is written, and one line says what it is', async () => {
  const file = join(folder, '618.xlsx');
  const { status, stdout } = run('--stage', 'prep', '--lang', 'en', '--out', file);
  expect(status).toBe(0);
  const [, sheets, formulas] =
    /^✓ Workbook written to .*618\.xlsx · (\d+) sheets · (\d+) formulas · \d+ KB\n$/.exec(stdout) ??
    [];
  const book = await readXlsx(new Uint8Array(readFileSync(file)));
  expect(book.sheets).toHaveLength(Number(sheets));
  expect(Number(formulas)).toBeGreaterThan(700);
}, 120_000);
