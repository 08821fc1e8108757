/** Why a cell could not be read: the code of the mark that says so, and its values. */
export interface Doubt {
  readonly code:
    | 'unreadableDate'
    | 'unreadableNumber'
    | 'notExact'
    | 'unitMismatch'
    | 'unknownStatus';
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * What was typed into a cell and is not one date, number or word of its column: kept as it is, and an object,
 * so that nobody adds it up by accident. Without a doubt it is understood and has no single value: 提升15%.
 */
export class Unread {
  readonly typed: string;
  readonly doubt: Doubt | undefined;

  constructor(typed: string, doubt?: Doubt) {
    this.typed = typed;
    this.doubt = doubt;
  }
}

/** The value that was read; undefined when there is none, or none that can be read. */
export function known<T>(value: T | null | Unread): T | undefined {
  return value === null || value instanceof Unread ? undefined : value;
}

/** The value as core has it: null for a blank cell, undefined for one that cannot be read. */
export function orBlank<T>(value: T | null | Unread): T | null | undefined {
  return value instanceof Unread ? undefined : value;
}
