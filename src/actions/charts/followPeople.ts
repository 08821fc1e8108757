import { commonShift } from '../../core/charts/commonShift';
import type { LivingChart } from '../../sheets/applyCharts';
import type { ChartMemories } from '../../tabs/overview/chartMemory';

/**
 * Takes into memory where charts are now: all of them have moved alike when rows or columns were
 * inserted before them; one that has not is where a person put it, and is theirs from now on.
 */
export function followPeople(memories: ChartMemories, living: readonly LivingChart[]): void {
  const byId = new Map(living.map((chart) => [chart.id, chart]));
  const known = [...memories.values()].flatMap((charts) =>
    [...charts].flatMap(([key, memory]) => {
      const chart = byId.get(memory.id);
      return chart ? [{ charts, key, memory, chart }] : [];
    }),
  );
  const shift = commonShift(
    known
      .filter(({ memory }) => !memory.isMoved)
      .map(({ memory, chart }) => ({ was: memory, is: chart })),
  );
  for (const { charts, key, memory, chart } of known) {
    const isMoved =
      memory.isMoved ||
      chart.row !== memory.row + shift.row ||
      chart.column !== memory.column + shift.column ||
      chart.x !== memory.x;
    const { row, column, x } = chart;
    charts.set(key, { ...memory, row, column, x, isMoved });
  }
}
