import type { zhCN } from './index';

/** The same keys, with words of any language. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** Every word a user sees, by area and key; the keys are those of Simplified Chinese. */
export type Locale = Words<typeof zhCN>;
