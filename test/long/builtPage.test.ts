import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { LANGUAGES, SCENARIOS } from '../../src/core/request/campaignRequest';

const ROOT = join(__dirname, '..', '..');
const SAMPLES = join(ROOT, 'build', 'page', 'samples');
const STAGES = 3;
const MOST_MB = 50;

test('the page for a website has every sample, each a whole workbook, and is no larger than it was', () => {
  const page = join(ROOT, 'scripts', 'page.ts');
  const said = execFileSync(process.execPath, [require.resolve('tsx/cli'), page], {
    encoding: 'utf8',
  });
  expect(Number(/ ([\d.]+) MB\n$/.exec(said)?.[1])).toBeLessThan(MOST_MB);
  const files = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));
  expect(files).toHaveLength((STAGES + SCENARIOS.length) * LANGUAGES.length);
  const FEWEST_SHEETS = 10;
  const small = files.filter((file) => {
    const parts = Object.keys(unzipSync(readFileSync(join(SAMPLES, file))));
    return parts.filter((part) => part.startsWith('xl/worksheets/')).length < FEWEST_SHEETS;
  });
  expect(small).toEqual([]);
}, 900_000);
