import type { SavedBook } from '../engine/workbook';
import { type BookState, newBookState, type PropertyStore } from '../gas/runtime';

export type SavedProperties = Readonly<Record<PropertyStore, Readonly<Record<string, string>>>>;

/** A workbook with all that outlives the page or process it was open in. */
export interface SavedWorkbook {
  readonly book: SavedBook;
  readonly properties: SavedProperties;
}

export function savedProperties({ properties }: BookState): SavedProperties {
  const { document, user, script } = properties;
  return {
    document: Object.fromEntries(document),
    user: Object.fromEntries(user),
    script: Object.fromEntries(script),
  };
}

/** The state of a saved workbook, or of a new one. */
export function bookStateOf(saved?: SavedWorkbook): BookState {
  const state = newBookState();
  const protections = saved?.book.extras.flatMap(([, extras]) => extras.protections) ?? [];
  state.nextProtection = Math.max(0, ...protections.map(({ id }) => id)) + 1;
  for (const store of ['document', 'user', 'script'] as const)
    for (const [key, value] of Object.entries(saved?.properties[store] ?? {}))
      state.properties[store].set(key, value);
  return state;
}
