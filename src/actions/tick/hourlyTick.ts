import { ownTicks, readTicks, saveTicks } from '../../sheets/tickStore';
import { disarmTrigger } from '../../sheets/tickTrigger';
import { withDocumentLock } from '../../sheets/withDocumentLock';
import { type BegunTick, runTick } from './runTick';

/** Who is at work is not waited for: the next run catches up. */
const NO_WAIT = 1;

/**
 * Runs once an hour, by the trigger that a person has switched on. A trigger that is not the registered
 * one, since someone took over or the check was switched off, takes itself away and does nothing else.
 */
export function hourlyTick(): void {
  try {
    const begun = withDocumentLock(begin, NO_WAIT)?.result;
    if (begun === 'notMine') disarmTrigger();
    else if (begun) runTick(begun);
  } catch (error) {
    // Not even the note of what went wrong could be kept: the next run tries again.
    Logger.log(`onHourlyTick: ${error}`);
  }
}

/** Notes that a run has begun, so that the next one knows if it never ended. */
function begin(): BegunTick | 'notMine' {
  const started = Date.now();
  const store = readTicks();
  const { owner, run } = store;
  if (!owner || ownTicks().token !== owner.token) return 'notMine';
  saveTicks({ ...run, lastRun: started, isOpen: true }, new Map());
  return { ...store, owner, started };
}
