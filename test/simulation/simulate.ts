import fc from 'fast-check';
import { Coverage } from './coverage';
import { Ledger } from './ledger';
import { Pair } from './pair';
import { stepsOf } from './step';
import { swarmOf } from './swarm';
import { twoCampaigns } from './workbook';

export interface SimulationOptions {
  readonly seed: number;
  readonly days?: number;
  /** The script; the built one by default. */
  readonly script?: string;
  /** Counts what is met. */
  readonly coverage?: Coverage;
  /** How long a failure is made smaller; not at all for 0. */
  readonly shrinkMs?: number;
}

export interface Simulated {
  readonly seed: number;
  readonly steps: number;
  /** Of all threads. */
  readonly cpuMs: number;
  /** What did not hold, and the fewest steps found that show it. */
  readonly failure?: { readonly what: string; readonly steps: readonly string[] };
}

/** Steps of a day. */
const STEPS_A_DAY = 20;

/** Lives the days of one seed, and makes a failure as small as time allows. */
export function simulate(options: SimulationOptions): Simulated {
  const { seed, days = 1, script, shrinkMs = 60_000, coverage = new Coverage() } = options;
  const swarm = swarmOf(seed);
  const saved = twoCampaigns(swarm);
  const cpu = process.cpuUsage();
  let steps = 0;
  const commands = fc.noBias(
    fc.commands(stepsOf(swarm), { maxCommands: STEPS_A_DAY * days, size: 'max' }),
  );
  const property = fc.property(commands, (cmds) => {
    const ledger = new Ledger();
    coverage.begin();
    const pair = new Pair(ledger, coverage, {
      saved,
      readings: swarm.readings,
      channel: swarm.channel,
      ...(script === undefined ? {} : { script }),
    });
    try {
      fc.modelRun(() => ({ model: ledger, real: pair }), cmds);
      pair.end(swarm);
    } finally {
      steps += pair.steps;
      pair.close();
    }
  });
  const result = fc.check(property, {
    seed,
    numRuns: 1,
    ...(shrinkMs > 0 ? { interruptAfterTimeLimit: shrinkMs } : { endOnFailure: true }),
  });
  const { user, system } = process.cpuUsage(cpu);
  const took = { seed, steps, cpuMs: (user + system) / 1000 };
  if (!result.failed) return took;
  const [shrunk] = result.counterexample ?? [];
  const what = String((result.errorInstance as Error)?.message ?? result.errorInstance);
  return { ...took, failure: { what, steps: [...(shrunk ?? [])].map(String) } };
}
