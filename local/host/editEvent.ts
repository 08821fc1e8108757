import type { Place } from '../engine/protocol';
import type { AuthMode } from '../gas/runtime';

/** What someone typed, pasted or cleared. */
export interface Edit {
  readonly place: Place;
  /** Displayed text before and after, for a single cell only. */
  readonly value?: string;
  readonly oldValue?: string;
}

type EventOf = (services: Record<string, object>) => unknown[];

interface Book {
  getSheetById(id: number): { getRange(...place: number[]): object };
}

const activeBook = (services: Record<string, object>) =>
  (services.SpreadsheetApp as { getActive(): Book }).getActive();

/** The argument of onEdit. */
export const editEvent =
  ({ place, value, oldValue }: Edit): EventOf =>
  (services) => {
    const source = activeBook(services);
    const { sheet, row, column, rows, columns } = place;
    const range = source.getSheetById(sheet).getRange(row, column, rows, columns);
    const before = oldValue === undefined ? {} : { oldValue };
    const single = value === undefined ? {} : { value, ...before };
    return [{ range, source, authMode: 'LIMITED', ...single }];
  };

/** The argument of what a trigger by the clock runs. */
export const tickEvent =
  (triggerUid: string): EventOf =>
  () => [{ authMode: 'FULL', triggerUid }];

/** The argument of onOpen. */
export const openEvent =
  (authMode: AuthMode): EventOf =>
  (services) => [{ source: activeBook(services), authMode }];
