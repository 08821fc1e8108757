import type { DemoBook } from '../../local/demo/demoBook';
import { figures618 } from '../../local/demo/figures618';
import type { Stage } from '../../local/demo/stages';
import type { Readings } from '../../local/gas/readings';
import { createHost, type Host } from '../../local/host/createHost';
import { mixedReadings, singleFlips } from './mixedReadings';

/** Settings by their titles: each switch alone in its other position, then twelve mixed ones. */
export const SETTINGS = [...singleFlips(), ...mixedReadings()].map(
  (setting) => [Object.values(setting).join(' '), setting] as const,
);

/** How many figures the sources give for each stage. */
const FIGURES: Readonly<Record<Stage, number>> = { prep: 19, live: 85, retro: 64 };

/** Fails when one of the stage's figures is missing or other than in the sources. */
export function expectFigures(book: DemoBook, stage: Stage): void {
  const figures = figures618(book, stage);
  expect(figures.filter(({ shown, expected }) => shown !== expected)).toEqual([]);
  expect(figures).toHaveLength(FIGURES[stage]);
}

/** Works in a new workbook under a setting, with zone and separators already set to those that fit. */
export function inNewWorkbook(readings: Partial<Readings>, work: (host: Host) => void): void {
  const host = createHost({ readings });
  try {
    // Elsewhere numbers are shown with commas until someone takes the offer.
    host.call('setRegional');
    work(host);
  } finally {
    host.close();
  }
}
