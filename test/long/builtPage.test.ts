import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { faultsInXlsx } from '../../scripts/ooxmlValidator';
import { LANGUAGES, SCENARIOS } from '../../src/core/request/campaignRequest';

const ROOT = join(__dirname, '..', '..');
const SAMPLES = join(ROOT, 'build', 'page', 'samples');
const STAGES = 3;
const MOST_MB = 50;

test('the page for a website has every sample, each a valid file, and is no larger than it was', () => {
  const page = join(ROOT, 'scripts', 'page.ts');
  const said = execFileSync(process.execPath, [require.resolve('tsx/cli'), page], {
    encoding: 'utf8',
  });
  expect(Number(/ ([\d.]+) MB\n$/.exec(said)?.[1])).toBeLessThan(MOST_MB);
  const files = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));
  expect(files).toHaveLength((STAGES + SCENARIOS.length) * LANGUAGES.length);
  const faults = files.map((file) => [file, faultsInXlsx(join(SAMPLES, file))]);
  expect(faults.filter(([, found]) => found?.length)).toEqual([]);
}, 900_000);
