import type { SavedBook } from '../engine/workbook';
import { type BookState, newBookState, type PropertyStore, type TimeTrigger } from '../gas/runtime';

export type SavedProperties = Readonly<Record<PropertyStore, Readonly<Record<string, string>>>>;

/** A workbook with all that outlives the page or process it was open in. */
export interface SavedWorkbook {
  readonly book: SavedBook;
  readonly properties: SavedProperties;
  /** Triggers, and what people with names have stored; a page has neither. */
  readonly triggers?: readonly TimeTrigger[];
  readonly people?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Time zone and locale of the spreadsheet, where a script has set them. */
  readonly timeZone?: string;
  readonly locale?: string;
}

export function regionalOf({
  timeZone,
  locale,
}: Pick<BookState, 'timeZone' | 'locale'>): Pick<SavedWorkbook, 'timeZone' | 'locale'> {
  return { ...(timeZone ? { timeZone } : {}), ...(locale ? { locale } : {}) };
}

export function savedProperties({ properties }: BookState): SavedProperties {
  const { document, user, script } = properties;
  return {
    document: Object.fromEntries(document),
    user: Object.fromEntries(user),
    script: Object.fromEntries(script),
  };
}

/** The document's properties without what is secret, which nobody is shown: keys that end in `.secret`. */
export function shownProperties({ properties }: BookState): Record<string, string> {
  const shown = [...properties.document].filter(([key]) => !key.endsWith('.secret'));
  return Object.fromEntries(shown);
}

export function propertiesInto(state: BookState, properties: SavedProperties): void {
  for (const store of ['document', 'user', 'script'] as const)
    for (const [key, value] of Object.entries(properties[store]))
      state.properties[store].set(key, value);
}

/** The next id of a protection that no sheet of a saved workbook has. */
export function nextProtectionOf({ extras }: SavedBook): number {
  const ids = extras.flatMap(([, { protections }]) => protections.map(({ id }) => id));
  return Math.max(0, ...ids) + 1;
}

/** The state of a saved workbook, or of a new one. */
export function bookStateOf(saved?: SavedWorkbook): BookState {
  const state = newBookState();
  if (!saved) return state;
  propertiesInto(state, saved.properties);
  state.nextProtection = nextProtectionOf(saved.book);
  state.triggers = [...(saved.triggers ?? [])];
  Object.assign(state, regionalOf(saved));
  return state;
}
