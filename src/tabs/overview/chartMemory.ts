import type { ChartPlace } from './chartPlaces';
import { CHARTS, type ChartKey } from './charts';

/** What is remembered of a chart that we made. */
export interface ChartMemory extends ChartPlace {
  readonly id: number;
  /** Rows that it shows. */
  readonly rows: number;
  /** A person has moved it: it stays where they put it. */
  readonly isMoved: boolean;
}

/** The charts of ours by campaign and key. */
export type ChartMemories = Map<string, Map<ChartKey, ChartMemory>>;

/** As text for one cell: a line a chart. */
export function chartMemoryText(memories: ChartMemories): string {
  const lines = [...memories].flatMap(([code, charts]) =>
    [...charts].map(([key, { id, row, column, x, rows, isMoved }]) =>
      JSON.stringify([code, key, id, row, column, x, rows, isMoved ? 1 : 0]),
    ),
  );
  return lines.join('\n');
}

/** Reads it back; a line that is none of ours is passed over. */
export function readChartMemory(cell: unknown): ChartMemories {
  const memories: ChartMemories = new Map();
  for (const line of String(cell ?? '').split('\n')) {
    const [code, name, ...numbers] = valuesOf(line);
    const key = CHARTS.find((chart) => chart.key === name)?.key;
    if (typeof code !== 'string' || key === undefined || !numbers.every(Number.isFinite)) continue;
    const [id = 0, row = 0, column = 0, x = 0, rows = 0, moved = 0] = numbers as number[];
    const charts = memories.get(code) ?? new Map<ChartKey, ChartMemory>();
    memories.set(code, charts.set(key, { id, row, column, x, rows, isMoved: moved === 1 }));
  }
  return memories;
}

function valuesOf(line: string): unknown[] {
  try {
    const values: unknown = JSON.parse(line);
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}
