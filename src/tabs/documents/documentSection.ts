import type { BlockKey, ColumnKey } from '../kinds/rowOf';

type DocumentTab = 'plan' | 'prep' | 'retro' | 'market' | 'materials' | 'partners' | 'calendar';

/** A table of a document: columns of a block that readers need; columns and rows without content go. */
export interface SectionOf<K extends DocumentTab, B extends BlockKey<K>> {
  readonly tab: K;
  readonly block: B;
  /** The floor and the stretch of a goal are no column. */
  readonly columns: readonly (ColumnKey<K, B> | 'elastic')[];
  /** Heading in the words of documents, where it is not that of the block. */
  readonly title?: 'milestones' | 'tasks';
  /** Columns of which one must be filled: without figures there is nothing to compare. */
  readonly filled?: readonly ColumnKey<K, B>[];
  /** Of the tasks that are not cancelled: only milestones, or only others. */
  readonly milestones?: boolean;
}

type SectionIn<K extends DocumentTab> = {
  [B in BlockKey<K>]: SectionOf<K, B>;
}[BlockKey<K>];
export type DocumentSection = { [K in DocumentTab]: SectionIn<K> }[DocumentTab];
