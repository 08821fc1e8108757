import { del, get, set } from 'idb-keyval';
import type { SavedWorkbook } from '../host/savedWorkbook';
import { lastPlace } from './lastPlace';
import { forgetEdits } from './unsavedEdits';

const KEY = 'campaign-desk.workbook';

/** A workbook, and the number of the last change of a person that it has. */
export interface KeptWorkbook extends SavedWorkbook {
  readonly edits?: number;
}

/** The workbook in this browser. */
export const workbookStore = {
  load: () => get<KeptWorkbook>(KEY),
  save: (workbook: KeptWorkbook) => set(KEY, workbook),
  clear: () => del(KEY),
  /** Forgets what is kept beside a workbook, and only means something with it. */
  forgetBeside: () => {
    forgetEdits();
    lastPlace.forget();
  },
  /** Puts a workbook that cannot be opened where it is in nobody's way. */
  setAside: async () => {
    workbookStore.forgetBeside();
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
