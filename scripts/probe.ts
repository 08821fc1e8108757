import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { COMMANDS } from '../local/cli/commands';
import { flagsOf } from '../local/cli/flagsOf';
import { bundleProbe } from './bundleProbe';
import { probeReport } from './probeReport';
import { readProbe } from './readProbe';

const SCRIPT = join(__dirname, '..', 'build', 'probe.gs');

/** Writes the probe, or says what the log of a run tells: `--read LOG`. */
async function main(log?: string): Promise<string[]> {
  const { code, suite } = await bundleProbe();
  if (log === undefined) {
    mkdirSync(dirname(SCRIPT), { recursive: true });
    writeFileSync(SCRIPT, code);
    return told(relative(process.cwd(), SCRIPT));
  }
  return probeReport(readProbe(readFileSync(log, 'utf8'), suite));
}

const told = (file: string) => [
  `${file} is written. Now:`,
  '1. Open a new, empty Google spreadsheet; Extensions → Apps Script.',
  `2. Paste all of ${file} in place of what is there; save; choose the function probe; Run.`,
  '3. When "Execution completed" stands in the log (up to five minutes), copy the whole log into a file.',
  '4. npm run probe -- --read FILE',
];

main(flagsOf(COMMANDS.probe).read)
  .then((lines) => console.log(lines.join('\n')))
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
