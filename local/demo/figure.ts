import type { DemoBook } from './demoBook';
import { readTable } from './readTable';

/** A figure that the sheets should show at a stage, as displayed. */
export interface Figure {
  readonly what: string;
  readonly shown: string;
  readonly expected: string;
}

export const figure = (what: string, shown: string | undefined, expected: string): Figure => ({
  what,
  shown: shown ?? '',
  expected,
});

/** A block of a tab of the 618 campaign. */
export const table = (
  book: DemoBook,
  kind: 'plan' | 'prep' | 'monitor' | 'retro' | 'partners' | 'market' | 'materials',
  block: string,
  first: string,
) => readTable(book.host, book.tab('618', kind), block, first);
