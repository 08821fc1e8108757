import { del, get, set } from 'idb-keyval';
import type { SavedWorkbook } from '../host/savedWorkbook';

const KEY = 'campaign-desk.workbook';

/** The workbook in this browser. */
export const workbookStore = {
  load: () => get<SavedWorkbook>(KEY),
  save: (workbook: SavedWorkbook) => set(KEY, workbook),
  clear: () => del(KEY),
  /** Puts a workbook that cannot be opened where it is in nobody's way. */
  setAside: async () => {
    await set(`${KEY}.unreadable`, await get(KEY));
    await del(KEY);
  },
  /**
   * Takes the workbook for this tab until it closes; false when another tab has it. Two tabs would
   * overwrite each other's.
   */
  take: () =>
    new Promise<boolean>((resolve) => {
      void navigator.locks.request(KEY, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise(() => undefined);
      });
    }),
};
