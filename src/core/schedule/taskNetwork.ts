import type { Predecessor } from './predecessors';

/** A task in the network; days are serial, both inclusive. */
export interface NetworkTask {
  readonly id: string;
  readonly start: number;
  readonly due: number;
  readonly predecessors: readonly Predecessor[];
  /** Done and cancelled tasks keep their dates; only those done hold others up. */
  readonly closed?: 'done' | 'cancelled';
  /** When it was really done. */
  readonly finished?: number;
}

export interface TaskNetwork {
  /** Tasks in an order in which each comes after its predecessors; those in circles are missing. */
  readonly order: readonly NetworkTask[];
  readonly successors: ReadonlyMap<string, readonly Link[]>;
  /** Each circle once, from its first task in the order of the rows. */
  readonly circles: readonly (readonly string[])[];
}

export interface Link {
  readonly to: NetworkTask;
  readonly lag: number;
}

/** Orders tasks by their predecessors, in time linear in tasks and links; of two with one id the first counts. */
export function taskNetwork(tasks: readonly NetworkTask[]): TaskNetwork {
  const byId = new Map<string, NetworkTask>();
  for (const task of tasks) if (!byId.has(task.id)) byId.set(task.id, task);
  const successors = new Map<string, Link[]>();
  const waiting = new Map<string, number>();
  for (const to of byId.values()) {
    const known = to.predecessors.filter((p) => byId.has(p.id));
    waiting.set(to.id, known.length);
    for (const { id, lag } of known) {
      const links = successors.get(id) ?? [];
      if (links.push({ to, lag }) === 1) successors.set(id, links);
    }
  }
  const order = [...byId.values()].filter(({ id }) => waiting.get(id) === 0);
  // The list grows while it is walked.
  for (let i = 0; i < order.length; i++)
    for (const { to } of successors.get((order[i] as NetworkTask).id) ?? []) {
      const left = (waiting.get(to.id) as number) - 1;
      waiting.set(to.id, left);
      if (left === 0) order.push(to);
    }
  const ordered = new Set(order.map(({ id }) => id));
  const rest = [...byId.values()].filter(({ id }) => !ordered.has(id));
  return { order, successors, circles: circlesOf(rest) };
}

/** Walks back from each task that has no place in the order: it ends in a circle. */
function circlesOf(rest: readonly NetworkTask[]): string[][] {
  const byId = new Map(rest.map((task) => [task.id, task]));
  const visited = new Set<string>();
  const circles: string[][] = [];
  for (const task of rest) {
    const path: string[] = [];
    let at: NetworkTask | undefined = task;
    while (at && !visited.has(at.id)) {
      visited.add(at.id);
      path.push(at.id);
      at = at.predecessors.flatMap(({ id }) => byId.get(id) ?? [])[0];
    }
    const from = at ? path.indexOf(at.id) : -1;
    if (from >= 0) circles.push(path.slice(from).reverse());
  }
  return circles;
}
