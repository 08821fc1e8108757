import { givenText, readRowMemory, rowMemoryText } from './rowMemory';

/** A group of the score as its row stands. */
export interface WeightRow {
  readonly row: number;
  readonly group: string;
  /** 0–1; undefined when blank or no number. */
  readonly weight: number | undefined;
  readonly memory: string;
}

export interface WeightChange {
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

export interface WeightsFollowed {
  readonly edits: readonly {
    readonly row: number;
    readonly weight: number;
    readonly memory: string;
  }[];
  /** Weights that differ from those that were used last. */
  readonly changes: readonly WeightChange[];
}

/** Columns of the memory: the weight that was given, and the one that was used last. */
const REMEMBERED = 2;

/**
 * Weights of a retro by those of 设置: a weight that still is the one given follows; one that a person
 * changed stays. `keyOf` compares names of groups.
 */
export function followWeights(
  rows: readonly WeightRow[],
  settings: readonly { readonly group: string; readonly weight: number }[],
  keyOf: (group: string) => string,
): WeightsFollowed {
  const wanted = new Map(settings.map(({ group, weight }) => [keyOf(group), weight]));
  const followed = rows.flatMap(({ row, group, weight, memory }) => {
    if (group === '') return [];
    const [given = '', used = ''] = readRowMemory(memory, REMEMBERED)?.given ?? [];
    const isOurs = weight === undefined || givenText(weight) === given;
    const set = isOurs ? (wanted.get(keyOf(group)) ?? weight) : weight;
    if (set === undefined) return [];
    const text = rowMemoryText({
      key: group,
      given: [isOurs ? givenText(set) : given, givenText(set)],
    });
    const changed = used !== '' && used !== givenText(set);
    return [
      {
        edit: text === memory && weight === set ? undefined : { row, weight: set, memory: text },
        change: changed ? { group, from: Number(used), to: set } : undefined,
      },
    ];
  });
  return {
    edits: followed.flatMap(({ edit }) => edit ?? []),
    changes: followed.flatMap(({ change }) => change ?? []),
  };
}
