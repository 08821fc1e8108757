import type { Channel } from '../engine/protocol';

/** How far a script may go: NONE before it is enabled, LIMITED in simple triggers, FULL otherwise. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What the services of one execution share. */
export interface Runtime {
  readonly channel: Channel;
  readonly authMode: AuthMode;
  /** Id of the execution, for locks. */
  readonly execution: number;
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  readonly locale: string;
  /** The script's own Date, so that `instanceof Date` holds there. */
  readonly Date: DateConstructor;
  readonly book: BookState;
  /**
   * Notes a call that reads or changes the document or another service. It may throw, as services
   * do, or run something else first.
   */
  service(name: string): void;
}

/** What belongs to the workbook and outlives an execution, besides its sheets. */
export interface BookState {
  name: string;
  lockedBy: number | undefined;
  nextProtection: number;
  readonly properties: Record<'document' | 'user' | 'script', Map<string, string>>;
  readonly toasts: { message: string; title: string }[];
  /** What scripts wrote into the execution log. */
  readonly logs: string[];
  readonly alerts: string[];
  /** What the person will answer to dialogs, first come first. */
  readonly answers: string[];
  readonly menus: MenuEntry[];
}

export interface MenuEntry {
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly fn: string }[];
}

export function newBookState(): BookState {
  return {
    name: '',
    lockedBy: undefined,
    nextProtection: 1,
    properties: { document: new Map(), user: new Map(), script: new Map() },
    toasts: [],
    logs: [],
    alerts: [],
    answers: [],
    menus: [],
  };
}
