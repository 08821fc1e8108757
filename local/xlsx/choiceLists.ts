import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../engine/columnLetters';
import { LIMITS } from './limits';

/** Choices that do not fit into a validation itself stand on a hidden sheet, a column each. */
export class ChoiceLists {
  private readonly columns: (readonly string[])[] = [];

  constructor(private readonly sheetName: string) {}

  /** What the validation refers to; undefined when the choices can stand in it. */
  reference(choices: readonly string[]): string | undefined {
    const fits = choices.join(',').length <= LIMITS.choiceList;
    if (fits && !choices.some((choice) => /[,"]|^\s|\s$|^=/.test(choice))) return undefined;
    const same = this.columns.findIndex((c) => c.join('\n') === choices.join('\n'));
    const column = same < 0 ? this.columns.push(choices) : same + 1;
    const letters = columnLetters(column);
    return `'${this.sheetName}'!$${letters}$1:$${letters}$${choices.length}`;
  }

  /** The hidden sheet, when something stands on it. */
  sheets(): WriteSheet[] {
    const rows = Math.max(0, ...this.columns.map((c) => c.length));
    if (rows === 0) return [];
    const cells = Array.from({ length: rows }, (_, i) => this.columns.map((c) => c[i] ?? null));
    return [{ name: this.sheetName, rows: cells, hidden: true }];
  }
}
