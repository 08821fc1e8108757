import type { Locale } from '../../locales/zh-CN/locale';
import type { ChoiceGroup, Column, TabKind } from '../model/tab';
import type { Definitions } from '../tabs';
import type { Unread } from './unread';

type BlocksOf<K extends TabKind> = Definitions[K]['blocks'][number];

/** Keys of the blocks of a tab. */
export type BlockKey<K extends TabKind> = BlocksOf<K>['key'];

/** The columns of a block, as a union. */
export type ColumnOf<K extends TabKind, B extends string> = Extract<
  BlocksOf<K>,
  { readonly key: B }
>['columns'][number];

/** Keys of the figures at the top of a tab. */
export type SummaryKey<K extends TabKind> = Definitions[K]['summary'][number]['key'];

/** Keys of the columns of a block. */
export type ColumnKey<K extends TabKind, B extends string> = ColumnOf<K, B>['key'];

/** Keys of the columns of a block that someone writes. */
export type KeyOwnedBy<O extends Column['owner'], K extends TabKind, B extends string> = Extract<
  ColumnOf<K, B>,
  { readonly owner: O }
>['key'];

type KeyOf<G extends ChoiceGroup> = Locale['words'][G] extends string
  ? string
  : keyof Locale['words'][G] & string;

type ChoicesOf<C> = C extends { readonly choices?: infer G } ? Exclude<G, undefined> : never;

type ReadsOf<C> = C extends { readonly reads?: infer R } ? Exclude<R, undefined> : never;

/** What a cell of a format may be, read. */
type InFormat<F> = F extends 'text' | 'choice'
  ? string
  : F extends 'general'
    ? string | number
    : number | null | Unread;

/** What a cell of a column may be, read. */
export type ValueOf<C extends Column> = [ChoicesOf<C>] extends [never]
  ? [ReadsOf<C>] extends [never]
    ? InFormat<C['format']>
    : number | null | Unread
  : KeyOf<Extract<ChoicesOf<C>, ChoiceGroup>> | null | Unread;

/** A row of a block, read: one value a column. */
export type RowOf<K extends TabKind, B extends string> = {
  readonly [C in ColumnOf<K, B> as C['key']]: ValueOf<C>;
};

/** The figures at the top of a tab, read. */
export type SummaryOf<K extends TabKind> = {
  readonly [I in Definitions[K]['summary'][number] as I['key']]: InFormat<I['format']>;
};
