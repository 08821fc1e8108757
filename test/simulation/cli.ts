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
let failed = 0;
let steps = 0;
let ms = 0;
for (let seed = first; seed < first + Number(values.seeds); seed++) {
  const days = Number(values.days);
  const done = simulate({ seed, days, coverage, script, shrinkMs: Number(values.shrink) * 1000 });
  steps += done.steps;
  ms += done.ms;
  if (!done.failure) continue;
  failed += 1;
  console.log(`✗ seed ${seed}: ${done.failure.what}`);
  for (const step of done.failure.steps) console.log(`    ${step}`);
  console.log(`  again: npm run simulate -- --seed ${seed}${days === 1 ? '' : ` --days ${days}`}`);
}
console.log(
  `${values.seeds} seeds, ${failed} failed, ${steps} steps, ${((steps / ms) * 1000).toFixed(1)} steps a second`,
);
for (const line of coverage.lines()) console.log(`  ${line}`);
process.exit(failed > 0 ? 1 : 0);
