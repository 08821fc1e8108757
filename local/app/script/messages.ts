import type { Call, Message } from '../../engine/protocol';
import type { AuthMode, MenuEntry, ModalPage, SidebarPage, Toast } from '../../gas/runtime';
import type { Edit } from '../../host/editEvent';
import type { Execution } from '../../host/execute';
import type { SavedProperties } from '../../host/savedWorkbook';

/** What the page tells the script's worker once. */
export interface Start {
  readonly script: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  readonly locale: string;
  readonly timeZone: string;
  /** Where answers are laid; see blockingChannel. */
  readonly answers: SharedArrayBuffer;
  /** Name of the browser's lock that the worker holds as long as it lives. */
  readonly lock: string;
}

/** One execution. */
export interface Job {
  readonly fn: string;
  readonly authMode: AuthMode;
  /** Arguments as JSON, or the edit that onEdit is told. */
  readonly args: string | { readonly edit: Edit };
  readonly properties: SavedProperties;
  /** The next free id of a protection. */
  readonly nextProtection: number;
}

export interface Done {
  readonly execution: Execution;
  /** JSON of the result, if there is one. */
  readonly result?: string;
  readonly properties: SavedProperties;
  readonly nextProtection: number;
}

/** Something to show at once, while the script runs on. */
export type Shown =
  | { readonly what: 'toast'; readonly value: Toast }
  | { readonly what: 'log'; readonly value: string }
  | { readonly what: 'menu'; readonly value: MenuEntry }
  | { readonly what: 'sidebar'; readonly value: SidebarPage }
  | { readonly what: 'modal'; readonly value: ModalPage };

export type FromWorker =
  | ({ readonly kind: 'call' } & Message)
  | { readonly kind: 'more' }
  /** It has the lock, and can run something. */
  | { readonly kind: 'alive' }
  | ({ readonly kind: 'shown' } & Shown)
  | ({ readonly kind: 'done' } & Done);

export type ToWorker = ({ readonly kind: 'start' } & Start) | ({ readonly kind: 'run' } & Job);

/** The read that asks the person instead of the engine. */
export const ASK = 'ask';
export type { Call };
