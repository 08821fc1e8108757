import type { Issue } from './issue';
import type { ArgumentCode } from './issueCode';

/** A value, or the Issue why there is none. */
export type Result<T, Code extends string = ArgumentCode> =
  | { readonly value: T }
  | { readonly issue: Issue<Code> };
