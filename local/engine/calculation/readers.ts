import { RBush } from '@univerjs/core';
import type { Formula } from './formula';
import type { Cells } from './references';

/** A rectangle that formulas read, all of them at once. */
interface Read {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly formulas: Set<Formula>;
  isInTree: boolean;
}

/** Which formulas read which cells of one sheet. */
export class Readers {
  private readonly reads = new Map<string, Read>();
  private readonly tree = new RBush<Read>();
  /** Rectangles that are new, put into the tree at once before it is searched. */
  private fresh: Read[] = [];

  add(cells: Cells, formula: Formula): void {
    const key = keyOf(cells);
    let read = this.reads.get(key);
    if (!read) {
      const { left: minX, top: minY, right: maxX, bottom: maxY } = cells;
      read = { minX, minY, maxX, maxY, formulas: new Set(), isInTree: false };
      this.reads.set(key, read);
      this.fresh.push(read);
    }
    read.formulas.add(formula);
  }

  remove(cells: Cells, formula: Formula): void {
    const key = keyOf(cells);
    const read = this.reads.get(key);
    if (!read?.formulas.delete(formula) || read.formulas.size > 0) return;
    this.reads.delete(key);
    if (read.isInTree) this.tree.remove(read);
  }

  /** Formulas that read any of the cells. */
  *of({ left: minX, top: minY, right: maxX, bottom: maxY }: Cells): Generator<Formula> {
    this.load();
    for (const read of this.tree.search({ minX, minY, maxX, maxY })) yield* read.formulas;
  }

  private load(): void {
    const fresh = this.fresh.filter(({ formulas }) => formulas.size > 0);
    this.fresh = [];
    if (fresh.length === 0) return;
    this.tree.load(fresh);
    for (const read of fresh) read.isInTree = true;
  }
}

const keyOf = ({ top, left, bottom, right }: Cells) => `${top},${left},${bottom},${right}`;
