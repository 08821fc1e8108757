import type { Json } from './json';

/** Compiles only while JSON types pass and others are refused; run by `npm run typecheck`. */
export const passes: Json<{ readonly a: readonly string[]; readonly b?: number | null }> = {
  a: ['x'],
};
// @ts-expect-error A Date would arrive as null.
export const date: Json<{ readonly at: Date }> = { at: new Date(0) };
// @ts-expect-error Functions do not arrive.
export const fn: Json<{ readonly run: () => void }> = { run: () => undefined };
// @ts-expect-error Neither do Dates deep inside.
export const deep: Json<{ readonly list: readonly { readonly at: Date }[] }> = { list: [] };
