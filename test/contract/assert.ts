/** Fails unless both are the same as JSON. */
export function same(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}

/** Fails unless the work throws; gives the error's text. */
export function thrown(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('expected an error');
}

/** A behaviour of Apps Script that Campaign Desk relies on. */
export interface Behaviour {
  readonly name: string;
  /** Public sources are silent or disagree: Google may differ here, and the product must not care. */
  readonly doubtful?: true;
  /** What the person answers to its dialogs, in order. */
  readonly answers?: readonly string[];
  /** Gets an empty sheet of its own, and an address that answers with JSON. */
  run(sheet: GoogleAppsScript.Spreadsheet.Sheet, url: string): void;
}
