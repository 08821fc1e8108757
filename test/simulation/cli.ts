import { parseArgs } from 'node:util';
import { builtScript } from '../../local/host/builtScript';
import { prepareKept } from '../support/keptWorkbook';
import { Coverage } from './coverage';
import { simulate } from './simulate';

const HELP = `npm run simulate -- [--seeds N] [--seed S] [--days D] [--shrink SECONDS]

Five people and a clock work on one workbook with two campaigns while services fail. Each seed draws its
own actions, faults and readings of Google; the same seed does the same again.

  --seeds N         how many seeds (1)
  --seed S          the first one (1)
  --days D          days that each seed lives (1)
  --shrink SECONDS  how long a failure is made smaller (60)
`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    days: { type: 'string', default: '1' },
    shrink: { type: 'string', default: '60' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
prepareKept();
// A build meanwhile changes nothing.
const script = builtScript();
const first = Number(values.seed);
const coverage = new Coverage();
/** Lives in which all held, and what they took: a failure is lived again and again. */
const held = { days: 0, steps: 0, ms: 0, cpuMs: 0 };
let failed = 0;
const days = Number(values.days);
for (let seed = first; seed < first + Number(values.seeds); seed++) {
  const done = simulate({ seed, days, coverage, script, shrinkMs: Number(values.shrink) * 1000 });
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
  `${values.seeds} seeds, ${failed} failed, ${a(held.steps * 1000, held.ms)} steps a second, ${a(held.cpuMs / 1000, held.days)} s of CPU a day`,
);
for (const line of coverage.lines()) console.log(`  ${line}`);
process.exit(failed > 0 ? 1 : 0);
