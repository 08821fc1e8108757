import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const TIMES = new URL('testSeconds.json', import.meta.url);
const SHOWN = 15;
/** Shorter files are not worth a line in the list of times. */
const REMEMBERED_SECONDS = 2;

/** Prints the slowest test files; with REMEMBER_TIMES=1 it keeps their times, for the order of later runs. */
export default class SlowestFiles {
  onRunComplete(_contexts, { testResults }) {
    const files = testResults
      .map(({ testFilePath, perfStats }) => ({
        file: relative(process.cwd(), testFilePath),
        seconds: perfStats.runtime / 1000,
      }))
      .sort((a, b) => b.seconds - a.seconds);
    if (files.length > 1)
      console.log(['', 'Slowest test files:', ...files.slice(0, SHOWN).map(lineOf), ''].join('\n'));
    if (process.env.REMEMBER_TIMES) remember(files);
  }
}

const lineOf = ({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`;

function remember(files) {
  const known = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : {};
  for (const { file, seconds } of files) known[file] = Math.round(seconds);
  const kept = Object.entries(known)
    .filter(([file, seconds]) => seconds >= REMEMBERED_SECONDS && existsSync(file))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(TIMES, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
