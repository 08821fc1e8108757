import { COMMANDS } from '../../local/cli/commands';
import { flagsOf } from '../../local/cli/flagsOf';
import { builtScript } from '../../local/host/builtScript';
import { prepareKept } from '../support/keptWorkbook';
import { Coverage } from './coverage';
import { simulate } from './simulate';

const { seeds, seed: first, days, shrink } = flagsOf(COMMANDS.simulate);
prepareKept();
// A build meanwhile changes nothing.
const script = builtScript();
const coverage = new Coverage();
/** Lives in which all held, and what they took: a failure is lived again and again. */
const held = { days: 0, steps: 0, ms: 0, cpuMs: 0 };
let failed = 0;
for (let seed = first; seed < first + seeds; seed++) {
  const done = simulate({ seed, days, coverage, script, shrinkMs: shrink * 1000 });
  if (!done.failure) {
    held.days += days;
    for (const key of ['steps', 'ms', 'cpuMs'] as const) held[key] += done[key];
    continue;
  }
  failed += 1;
  console.log(`✗ seed ${seed}: ${done.failure.what}`);
  for (const step of done.failure.steps) console.log(`    ${step}`);
  console.log(`  again: npm run simulate -- --seed ${seed}${days === 1 ? '' : ` --days ${days}`}`);
}
const a = (n: number, of: number) => (n / Math.max(1, of)).toFixed(1);
console.log(
  `${seeds} seeds, ${failed} failed, ${a(held.steps * 1000, held.ms)} steps a second, ${a(held.cpuMs / 1000, held.days)} s of CPU a day`,
);
for (const line of coverage.lines()) console.log(`  ${line}`);
process.exit(failed > 0 ? 1 : 0);
