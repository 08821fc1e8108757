import { namesOf } from '../namesOf';

/** Responsible (does it), accountable (answers for it), consulted, informed. */
export const RACI_LETTERS = ['R', 'A', 'C', 'I'] as const;
export type RaciLetter = (typeof RACI_LETTERS)[number];

/** The cells of a task that name people, as typed. */
export interface RaciTask {
  readonly row: number;
  readonly id: string;
  readonly owner: string;
  readonly executor: string;
  readonly consulted: string;
  readonly informed: string;
}

/** Who has which letter: the owner is A; a blank executor means that the owner does it too. */
export function peopleOf(task: RaciTask): Readonly<Record<RaciLetter, readonly string[]>> {
  const A = namesOf(task.owner);
  const R = namesOf(task.executor);
  return { R: R.length > 0 ? R : A, A, C: namesOf(task.consulted), I: namesOf(task.informed) };
}
