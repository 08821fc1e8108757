import type { DemoBook } from './demoBook';
import {
  BENCHMARKS_618,
  COMPETITORS_618,
  CONTACTS_618,
  RESOURCES_618,
  SEGMENT_618,
  SWOT_618,
} from './market618';
import { COUPONS_618, GOODS_618, TRAINING_618 } from './materials618';
import type { Stage } from './stages';
import type { SupplyRow } from './supplyRow';
import { type Place, pasteColumn, pasteRows, typeNewRow, typeRow } from './typing';

type Cells = Readonly<Record<string, string>>;
interface Table {
  readonly kind: 'market' | 'materials';
  readonly block: string;
  readonly first: string;
  readonly rows: readonly SupplyRow[];
}

const TABLES: readonly Table[] = [
  { kind: 'market', block: 'resources', first: 'item', rows: RESOURCES_618 },
  { kind: 'materials', block: 'goods', first: 'material', rows: GOODS_618 },
  { kind: 'materials', block: 'coupons', first: 'coupon', rows: COUPONS_618 },
  { kind: 'materials', block: 'training', first: 'topic', rows: TRAINING_618 },
];

/** Whom and against whom, with what, and what is to be made, given and taught, as planned. */
export function playSupply(book: DemoBook): void {
  typeMarket(book, (block, first) => book.place('618', 'market', block, first));
  for (const { kind, block, first, rows } of TABLES)
    pasteTable(
      book,
      book.place('618', kind, block, first),
      rows.map(({ cells }) => inWords(book, cells)),
    );
}

/** What came of it by then. */
export function followSupply(book: DemoBook, stage: Stage): void {
  for (const { kind, block, first, rows } of TABLES)
    for (const { cells, live, retro } of rows)
      typeRow(
        book.host,
        book.place('618', kind, block, first),
        ({ text }) => text[first] === book.said(cells[first]),
        inWords(book, { ...live, ...(stage === 'retro' ? retro : {}) }),
      );
}

/** Cells as the team types them: words of the lists for their keys. */
function inWords(book: DemoBook, cells: Cells): Cells {
  const { resourceSide, traffic, verdict, promotionMechanic } = book.text.words;
  const lists: Readonly<Record<string, Cells>> = {
    side: resourceSide,
    traffic,
    brand: verdict,
    compliance: verdict,
    mechanic: promotionMechanic,
  };
  const typed = Object.entries(book.said(cells));
  return Object.fromEntries(typed.map(([key, text]) => [key, lists[key]?.[text] ?? text]));
}

function typeMarket(book: DemoBook, market: (block: string, first: string) => Place): void {
  const { host, said, text } = book;
  pasteTable(book, market('segments', 'segment'), [said(SEGMENT_618)]);
  pasteTable(book, market('competitors', 'competitor'), said(COMPETITORS_618));
  for (const key of ['point', 'answer'] as const)
    pasteColumn(host, market('swot', 'kind'), key, said(SWOT_618[key]));
  const benchmarks = market('benchmarks', 'metric');
  for (const { metric, cells } of said(BENCHMARKS_618)) {
    const name = metric === 'growth' ? text.market.growth : book.metric(metric);
    if (metric === 'aov') typeNewRow(host, benchmarks, { metric: name, ...cells });
    else typeRow(host, benchmarks, ({ text: row }) => row.metric === name, cells);
  }
  pasteColumn(host, market('contacts', 'group'), 'contact', said(CONTACTS_618));
}

/** All rows have the columns of the first. */
function pasteTable(book: DemoBook, place: Place, rows: readonly Cells[]): void {
  const keys = Object.keys(rows[0] ?? {});
  pasteRows(
    book.host,
    place,
    keys,
    rows.map((row) => keys.map((key) => row[key] ?? '')),
  );
}
