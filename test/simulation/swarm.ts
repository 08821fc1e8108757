import type { Readings } from '../../local/gas/readings';
import { mixedReadings } from '../support/mixedReadings';
import { randomNumbers } from '../support/randomEdits';
import { OTHERS } from './actions';
import { CHANNEL_NAMES, type ChannelName } from './channels';
import { type Action, pick } from './deed';
import { FAULTS, type FaultName } from './faults';
import { TYPING } from './typing';

/** What a seed draws for itself: what people do, what goes wrong, and how Google reads what is in doubt. */
export interface Swarm {
  readonly actions: readonly Action[];
  readonly faults: readonly FaultName[];
  readonly readings: Partial<Readings>;
  readonly channel: ChannelName;
  /** The campaigns are over when all is looked at last. */
  readonly isOver: boolean;
}

/** Zone and separators are as people expect them from the start; the workbooks are told by what differs. */
const KEPT = { regional: 'manifest' } as const;
/** States and alerts come of figures on the board, cards of the clock: without them a day has nothing to judge. */
const ALWAYS = [...TYPING, ...OTHERS].filter(({ name }) =>
  ['board', 'board well again', 'hourly check'].includes(name),
);
/** Five people work at once: on any day someone does something while a script answers another. */
const ALWAYS_MEANWHILE: readonly FaultName[] = ['personBetween', 'recheckBetween'];
/** How many of the mixed settings are tried: a workbook is made for each. */
const SETTINGS = 3;

export function swarmOf(seed: number): Swarm {
  const random = randomNumbers(seed);
  /** Few kinds at a time meet each other more often than all do. */
  const subset = <T>(of: readonly T[]): readonly T[] => {
    const some = of.filter(() => random(3) === 0);
    return some.length > 0 ? some : of;
  };
  const settings = mixedReadings().slice(-SETTINGS);
  // Some days are all figures: what begins and ends with them comes often then.
  const others = random(4) === 0 ? [] : [...subset(TYPING), ...subset(OTHERS)];
  const readings = random(2) === 0 ? undefined : settings[random(SETTINGS)];
  return {
    actions: [...new Set([...ALWAYS, ...others])],
    faults: [...new Set([...ALWAYS_MEANWHILE, ...subset(FAULTS)])],
    readings: readings ? { ...readings, ...KEPT } : {},
    isOver: random(5) === 0,
    channel: pick([...CHANNEL_NAMES, 'mail', 'mail'], random(CHANNEL_NAMES.length + 2)),
  };
}
