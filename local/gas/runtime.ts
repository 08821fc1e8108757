import type { Channel } from '../engine/protocol';
import type { Outside } from './outside';
import type { Readings } from './readings';

/** How far a script may go: NONE before it is enabled, LIMITED in simple triggers, FULL otherwise. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What the services of one execution share. */
export interface Runtime {
  readonly channel: Channel;
  readonly authMode: AuthMode;
  /** Id of the execution, for locks. */
  readonly execution: number;
  /** Zone of the spreadsheet, unless a script has set another. */
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  /** The person's. */
  readonly locale: string;
  /** The spreadsheet's, unless a script has set another. */
  readonly bookLocale: string;
  /** What Google may do either way. */
  readonly readings: Readings;
  /** The script's own Date, so that `instanceof Date` holds there. */
  readonly Date: DateConstructor;
  readonly book: BookState;
  readonly person: Person;
  /** Name of the person who runs the execution, or whose trigger does. */
  readonly user: string;
  /** Scopes that the manifest asks for. */
  readonly scopes: readonly string[];
  /** Absent on a page. */
  readonly outside?: Outside;
  /** HTML pages of the project by name, without `.html`. */
  readonly pages: Readonly<Record<string, string>>;
  /**
   * Notes a call that reads or changes the document or another service. It may throw, as services
   * do, or run something else first.
   */
  service(name: string): void;
}

/** What belongs to the workbook and outlives an execution, besides its sheets. */
export interface BookState {
  /** What Google knows the file by; a copy has another. */
  id: string;
  name: string;
  /** Time zone and locale, where a script has set them. */
  timeZone?: string;
  locale?: string;
  /** Installed triggers; absent where none can run. */
  triggers?: TimeTrigger[];
  lockedBy: number | undefined;
  nextProtection: number;
  readonly properties: Record<PropertyStore, Map<string, string>>;
}

/** A trigger that runs a global function every so many hours, as its creator. */
export interface TimeTrigger {
  readonly id: string;
  readonly fn: string;
  readonly hours: number;
  readonly creator: string;
}

export type PropertyStore = 'document' | 'user' | 'script';

/** Who sits in front of the workbook, and what they see and answer. */
export interface Person {
  toast(toast: Toast): void;
  /** A line in the execution log. */
  log(text: string): void;
  addMenu(menu: MenuEntry): void;
  /** What they answer: the text typed, anything for a plain yes, undefined when they cancel. */
  answer(dialog: Dialog): string | undefined;
  showSidebar(page: SidebarPage): void;
  /** Shows a page above the grid; the script goes on at once. */
  showModal(page: ModalPage): void;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
}

export interface Dialog {
  readonly message: string;
  /** `say` has one button, `confirm` two, `prompt` a field as well. */
  readonly kind: 'say' | 'confirm' | 'prompt';
}

export interface SidebarPage {
  readonly title: string;
  readonly html: string;
}

/** A page in a dialog; its size is in pixels. */
export interface ModalPage extends SidebarPage {
  readonly width: number;
  readonly height: number;
}

export interface MenuEntry {
  readonly title: string;
  /** A separator is null, a submenu a menu. */
  readonly items: readonly (MenuItem | MenuEntry | null)[];
}

/** An entry of a menu, and the function that it calls. */
export interface MenuItem {
  readonly label: string;
  readonly fn: string;
}

export function newBookState(): BookState {
  return {
    id: 'local',
    name: '',
    lockedBy: undefined,
    nextProtection: 1,
    properties: { document: new Map(), user: new Map(), script: new Map() },
  };
}
