import type { Issue } from './issue';

/** A value, or the Issue why there is none. */
export type Result<T> = { readonly value: T } | { readonly issue: Issue };
