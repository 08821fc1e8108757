import { METRICS, type MetricKey } from '../../core/metrics';
import type { SlotFigures } from '../../core/slots/slotEntries';
import { readMemory } from '../../core/slots/slotMemory';
import { SLOT_METRICS } from '../../core/slots/slotMetrics';
import { textOf } from '../../sheets/blockRows';
import type { SheetRow } from '../../sheets/readBlock';
import { type Area, holds } from '../../tabs/area';
import type { BlockLayout } from '../../tabs/layout';
import { type TypedNumbers, typedNumbers } from './typedNumbers';

/** Rows of slot entry as read: numbers in the units of their metrics, and what was logged from them. */
export function slotFigures(
  rows: readonly SheetRow[],
  block: BlockLayout,
  edited?: Area,
): { readonly numbers: TypedNumbers; readonly figures: readonly SlotFigures[] } {
  const numbers = typedNumbers(rows, block, SLOT_METRICS, unitOf);
  const figures = rows.map((row): SlotFigures => {
    const values = SLOT_METRICS.flatMap((key): [string, number][] => {
      const value = numbers.numberAt(row.row, key);
      return value === undefined ? [] : [[key, value]];
    });
    return {
      row: row.row,
      platform: textOf(row.cells.platform),
      values: new Map(values),
      memory: readMemory(textOf(row.cells.memory)),
      typed: typedIn(row, block, edited),
    };
  });
  return { numbers, figures };
}

const unitOf = (_: SheetRow, key: string): string => METRICS[key as MetricKey].unit;

function typedIn({ row }: SheetRow, block: BlockLayout, edited?: Area): Set<string> {
  const isTyped = (key: string) =>
    edited !== undefined && holds(edited, { row, column: block.columns[key] as number });
  return new Set(SLOT_METRICS.filter(isTyped));
}
