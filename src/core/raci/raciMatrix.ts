import { peopleOf, RACI_LETTERS, type RaciTask } from './raciTask';

export interface RaciMatrix {
  /** In the order in which the tasks name them. */
  readonly people: readonly string[];
  /** For each task the letters of each person, such as `R/A`; empty where they have none. */
  readonly letters: readonly (readonly string[])[];
}

/** Task × person, with the letters that the task rows give. */
export function raciMatrix(tasks: readonly RaciTask[]): RaciMatrix {
  const roles = tasks.map(peopleOf);
  const people = [...new Set(roles.flatMap(({ A, R, C, I }) => [...A, ...R, ...C, ...I]))];
  const letters = roles.map((role) =>
    people.map((name) => RACI_LETTERS.filter((letter) => role[letter].includes(name)).join('/')),
  );
  return { people, letters };
}
