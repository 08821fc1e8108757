import { READING_NAMES, type Readings, valuesOf } from '../../local/gas/readings';

/** Signs of a Plackett–Burman design: shifted round, and a row of minus below, they are 12 rows. */
const DESIGN = '++-+++---+-';

/** Each switch alone in its other position. */
export function singleFlips(): Partial<Readings>[] {
  return READING_NAMES.map((name) => ({ [name]: valuesOf(name)[1] }));
}

/**
 * Twelve settings in which any two switches stand in each pair of positions three times; the last has every
 * switch in its other position.
 */
export function mixedReadings(): Readings[] {
  const rows = Array.from(
    { length: DESIGN.length },
    (_, i) => DESIGN.slice(i) + DESIGN.slice(0, i),
  );
  return [...rows, '-'.repeat(DESIGN.length)].map(
    (signs) =>
      Object.fromEntries(
        READING_NAMES.map((name, i) => [name, valuesOf(name)[signs[i] === '+' ? 0 : 1]]),
      ) as unknown as Readings,
  );
}
