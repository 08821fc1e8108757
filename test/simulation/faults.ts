import type { Host } from '../../local/host/createHost';
import type { Failure } from '../../local/host/faults';

const FAILURES = ['before', 'after', 'lost', 'ends'] as const satisfies readonly Failure[];
/** What may go wrong with a deed. */
export const FAULTS = [
  ...FAILURES,
  'eventLost',
  'eventTwice',
  'eventHeld',
  'eventHeldReversed',
  'recheckBetween',
  'personBetween',
  'correctedBetween',
  'pressedTwice',
] as const;
export type FaultName = (typeof FAULTS)[number];

/** A fault at the n-th service call of an execution of the answer, where it is one of a call. */
export interface Fault {
  readonly name: FaultName;
  readonly n: number;
  /** Which execution, from 1. */
  readonly execution: number;
}

/** Whether it is a service call that fails. */
export const isFailure = (name: FaultName): name is Failure =>
  (FAILURES as readonly string[]).includes(name);

/** Whether the script may not have answered a deed that had this fault. */
export const mayBeUnanswered = ({ name }: Fault): boolean => name !== 'eventTwice';

/** Faults that something else happens in, at a call of the answer. */
const BETWEEN: readonly FaultName[] = [
  'personBetween',
  'correctedBetween',
  'recheckBetween',
  'pressedTwice',
];

/** Does a deed with a fault; `between` is what happens meanwhile where something does. */
export function withFault(
  host: Host,
  fault: Fault | undefined,
  deed: () => void,
  between: () => void,
) {
  if (!fault) return deed();
  const { name, n, execution } = fault;
  if (isFailure(name)) host.failAtCall(n, name, 1, execution);
  else if (name === 'eventLost') host.events.mode = 'lost';
  else if (name === 'eventTwice') host.events.mode = 'twice';
  else if (name === 'eventHeld' || name === 'eventHeldReversed') host.events.mode = 'held';
  let isDone = !BETWEEN.includes(name);
  const once = () => {
    if (isDone) return;
    isDone = true;
    between();
  };
  if (!isDone) host.atCall(n, once, execution);
  try {
    deed();
  } finally {
    host.events.mode = 'told';
    host.forgetFaults();
    once();
  }
}
