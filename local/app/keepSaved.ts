import type { Workbook } from '../engine/workbook';
import { deskState } from './deskState';
import type { ScriptThread } from './script/scriptThread';
import type { UnsavedEdits } from './unsavedEdits';
import type { KeptWorkbook } from './workbookStore';

const SAVE_AFTER_MS = 100;

/** Saves the workbook a moment after each change, when nothing runs; gives what to call when an execution ends. */
export function keepSaved(
  book: Workbook,
  thread: ScriptThread,
  edits: UnsavedEdits | undefined,
  save: (workbook: KeptWorkbook) => Promise<boolean>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = async () => {
    clearTimeout(timer);
    timer = undefined;
    // What a script has half done is not kept: after a reload the workbook is as it was before it.
    if (!thread.idle) return soon();
    const upTo = edits?.upTo ?? 0;
    const isKept = await save({ book: book.save(), properties: thread.properties, edits: upTo });
    if (isKept) edits?.saved(upTo);
    // What was changed meanwhile is not.
    if (timer === undefined) deskState.saved.value = isKept;
  };
  const soon = () => {
    deskState.saved.value = false;
    clearTimeout(timer);
    timer = setTimeout(() => void now(), SAVE_AFTER_MS);
  };
  addEventListener('pagehide', () => void (timer !== undefined && now()));
  book.onChange(soon);
  return soon;
}
