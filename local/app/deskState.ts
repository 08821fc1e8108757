import { signal } from '@preact/signals';
import type { Dialog, MenuEntry, ModalPage, SidebarPage, Toast } from '../gas/runtime';
import type { Execution } from '../host/execute';

export interface LogEntry {
  readonly at: Date;
  readonly execution: Execution;
  /** What the script wrote into its log. */
  readonly lines: readonly string[];
}

export interface OpenDialog extends Dialog {
  readonly id: number;
  readonly answer: (answer: string | undefined) => void;
}

/** What stands around the grid at this moment. */
export const deskState = {
  menus: signal<readonly MenuEntry[]>([]),
  sidebar: signal<(SidebarPage & { readonly id: number }) | undefined>(undefined),
  modal: signal<(ModalPage & { readonly id: number }) | undefined>(undefined),
  dialog: signal<OpenDialog | undefined>(undefined),
  toasts: signal<readonly (Toast & { readonly id: number })[]>([]),
  log: signal<readonly LogEntry[]>([]),
  logOpen: signal(false),
  running: signal<string | undefined>(undefined),
  /** Whether this browser holds the workbook as it stands. */
  saved: signal(true),
  /** Something that stays true until it is solved. */
  warning: signal<string | undefined>(undefined),
  /** The function at which the script's thread died, until somebody has seen to it. */
  died: signal<string | undefined>(undefined),
};

const TOAST_MS = 12_000;
const LOG_LENGTH = 200;
let ids = 0;

export function showToast(toast: Toast): void {
  const id = ++ids;
  deskState.toasts.value = [...deskState.toasts.value, { ...toast, id }];
  setTimeout(() => closeToast(id), TOAST_MS);
}

/** Shows a page in the sidebar; one that is shown again is opened anew. */
export function showInSidebar(page: SidebarPage): void {
  deskState.sidebar.value = { ...page, id: ++ids };
}

/** Shows a page above the grid, in place of one that is there. */
export function showInModal(page: ModalPage): void {
  deskState.modal.value = { ...page, id: ++ids };
}

export function closeToast(id: number): void {
  deskState.toasts.value = deskState.toasts.value.filter((toast) => toast.id !== id);
}

export function noteExecution(entry: LogEntry): void {
  deskState.log.value = [entry, ...deskState.log.value].slice(0, LOG_LENGTH);
}

/** Opens a dialog and waits for the answer. */
export function ask(dialog: Dialog): Promise<string | undefined> {
  return new Promise((resolve) => {
    const answer = (text: string | undefined) => {
      deskState.dialog.value = undefined;
      resolve(text);
    };
    deskState.dialog.value = { ...dialog, id: ++ids, answer };
  });
}
