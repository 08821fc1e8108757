import { fingerprint } from '../fingerprint';
import type { TaskState } from './campaignState';
import { owns } from './owns';

/** By owner: what their tasks looked like last, and the serial day on which that changed. */
export type Touches = Readonly<Record<string, readonly [print: string, day: number]>>;

/**
 * Looks again at the tasks of owners. Who is seen for the first time counts as having changed
 * something today: it is not known that they have not.
 */
export function nextTouches(
  before: Touches,
  owners: Iterable<string>,
  tasks: readonly TaskState[],
  today: number,
): Touches {
  return Object.fromEntries(
    [...new Set(owners)].map((owner) => {
      const prints = tasks.filter((task) => owns(owner, task)).map(({ print }) => print);
      const print = fingerprint(prints.sort());
      const known = before[owner];
      return [owner, known?.[0] === print ? known : [print, today]];
    }),
  );
}

/** Owners none of whose tasks has changed on that day. */
export function untouchedOwners(touches: Touches, today: number): Set<string> {
  const owners = Object.entries(touches).filter(([, [, day]]) => day < today);
  return new Set(owners.map(([owner]) => owner));
}
