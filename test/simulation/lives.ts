import { builtScript } from '../../local/host/builtScript';
import { Coverage } from './coverage';
import { type Simulated, simulate } from './simulate';

/** What a process that lives seeds is told. */
export interface Task {
  readonly seed: number;
  readonly days: number;
  readonly shrinkMs: number;
}
/** What it says of each. */
export interface Lived extends Simulated {
  readonly met: readonly (readonly [what: string, times: number])[];
}

// A build meanwhile changes nothing.
const script = builtScript();

/** Lives one seed after the other, as it is told them. */
process.on('message', (task: Task) => {
  const coverage = new Coverage();
  const lived: Lived = { ...simulate({ ...task, coverage, script }), met: [...coverage.counts] };
  process.send?.(lived);
});
