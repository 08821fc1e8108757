import { decodeSummary } from '../tabs/kinds/decodeRows';
import type { Reading } from '../tabs/kinds/kind';
import type { SummaryOf } from '../tabs/kinds/rowOf';
import type { TabKind } from '../tabs/model/tab';
import { type OurTab, summaryValue } from './ourTab';
import { serialReader } from './serialReader';

/** The figures at the top of a tab, typed: days and moments are serial numbers. */
export function summaryOf<K extends TabKind>(our: OurTab<K>): SummaryOf<K> {
  const { layout, tab, values } = our;
  const line = values[layout.summaryRow - 1] ?? [];
  const places = Object.entries(layout.summary);
  const cells = Object.fromEntries(places.map(([key, column]) => [key, line[column - 1]]));
  return decodeSummary<K>(tab.summary, cells, readingOf(our));
}

/** Figures at the top of tabs that say which days theirs are near to: a record has that of its last day. */
const CLOCKS = ['now', 'today', 'last'] as const;

/** What reading the cells of a tab needs. Its clock is looked at when a cell asks for it: most do not. */
export function readingOf(our: OurTab): Reading {
  const serial = serialReader();
  const clock = CLOCKS.find((key) => our.layout.summary[key] !== undefined);
  let near: number | undefined;
  return {
    serial,
    get near() {
      near ??= (clock && serial(summaryValue(our, clock))) ?? serial(new Date()) ?? 0;
      return near;
    },
  };
}
