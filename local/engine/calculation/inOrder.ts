import type { Formula } from './formula';

export interface Ordered {
  /** Each before all that it reads, so that taking from the end calculates inputs first. */
  readonly formulas: readonly Formula[];
  /** Those that read themselves, directly or through others. */
  readonly circular: ReadonlySet<Formula>;
}

interface Step {
  readonly formula: Formula;
  readonly readers: Iterator<Formula>;
}

/** The formulas and all that hang on them, in the order of their calculation (Tarjan's search). */
export function inOrder(
  changed: Iterable<Formula>,
  readersOf: (formula: Formula) => Iterable<Formula>,
): Ordered {
  const formulas: Formula[] = [];
  const circular = new Set<Formula>();
  const visited = new Set<Formula>();
  const waiting: Formula[] = [];
  const path: Step[] = [];
  const enter = (formula: Formula) => {
    visited.add(formula);
    formula.visit = visited.size;
    formula.low = formula.visit;
    formula.isWaiting = true;
    waiting.push(formula);
    path.push({ formula, readers: readersOf(formula)[Symbol.iterator]() });
  };
  const leave = (formula: Formula) => {
    path.pop();
    const above = path.at(-1)?.formula;
    if (above) above.low = Math.min(above.low, formula.low);
    if (formula.low !== formula.visit) return;
    const from = waiting.lastIndexOf(formula);
    const together = waiting.splice(from);
    for (const one of together) {
      one.isWaiting = false;
      formulas.push(one);
      if (together.length > 1) circular.add(one);
    }
  };
  for (const start of changed) {
    if (visited.has(start)) continue;
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { formula } = step;
      const { done, value: reader } = step.readers.next();
      if (done) leave(formula);
      else if (reader === formula) circular.add(formula);
      else if (!visited.has(reader)) enter(reader);
      else if (reader.isWaiting) formula.low = Math.min(formula.low, reader.visit);
    }
  }
  return { formulas, circular };
}
