import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../local/cli/commands';
import { flagsOf } from '../../local/cli/flagsOf';
import { prepareKept } from '../support/keptWorkbook';
import { Coverage } from './coverage';
import type { Lived, Task } from './lives';

const { seeds, seed: first, days, shrink } = flagsOf(COMMANDS.simulate);
const started = performance.now();
const coverage = new Coverage();
const sums = { steps: 0, cpuMs: 0 };
let failed = 0;
let next = first;

function tell({ seed, steps, cpuMs, failure, met }: Lived): void {
  for (const [what, times] of met) coverage.count(what, times);
  sums.steps += steps;
  sums.cpuMs += cpuMs;
  if (!failure) return;
  failed += 1;
  console.log(`\u2717 seed ${seed}: ${failure.what}`);
  for (const step of failure.steps) console.log(`    ${step}`);
  console.log(`  again: npm run simulate -- --seed ${seed}${days === 1 ? '' : ` --days ${days}`}`);
}

/** Lives seeds as long as there are any. */
const live = () =>
  new Promise<void>((resolve, reject) => {
    const lives = fork(join(__dirname, 'lives.ts'));
    const goOn = () => {
      if (next === first + seeds) lives.disconnect();
      else lives.send({ seed: next++, days, shrinkMs: shrink * 1000 } satisfies Task);
    };
    lives.on('message', (lived: Lived) => {
      tell(lived);
      goOn();
    });
    lives.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))));
    goOn();
  });

async function main(): Promise<void> {
  prepareKept();
  // A life and its engines wait for each other most of the time: one process for each core.
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), seeds) }, live));
  const all = seeds * days;
  const a = (n: number) => (n / all).toFixed(1);
  const [took, cpu] = [(performance.now() - started) / 1000, sums.cpuMs / 1000];
  console.log(
    `${seeds} seeds, ${failed} failed; a day: ${a(sums.steps)} steps, ${a(took)} s, ${a(cpu)} s of CPU`,
  );
  for (const line of coverage.lines()) console.log(`  ${line}`);
  process.exit(failed > 0 ? 1 : 0);
}

void main();
