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

/** Whom and against whom, with what, and what is made, given and taught for it: as it stands at the stage. */
export function playSupply(book: DemoBook, stage: Stage): void {
  const market = (block: string, first: string) => book.place('618', 'market', block, first);
  const materials = (block: string, first: string) => book.place('618', 'materials', block, first);
  const { resourceSide, traffic, verdict, promotionMechanic } = book.text.words;
  typeMarket(book, market);
  const word = (words: Readonly<Record<string, string>>, key = '') => words[key] ?? '';
  pasteSupply(book, market('resources', 'item'), RESOURCES_618, stage, (row) => ({
    ...row,
    side: word(resourceSide, row.side),
    traffic: word(traffic, row.traffic),
  }));
  pasteSupply(book, materials('goods', 'material'), GOODS_618, stage, (row) => ({
    ...row,
    brand: word(verdict, row.brand),
    compliance: word(verdict, row.compliance),
  }));
  pasteSupply(book, materials('coupons', 'coupon'), COUPONS_618, stage, (row) => ({
    ...row,
    mechanic: word(promotionMechanic, 'coupon'),
  }));
  pasteSupply(book, materials('training', 'topic'), TRAINING_618, stage, (row) => row);
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

type Cells = Readonly<Record<string, string>>;

/** Rows as they are by then, with words of the lists for their keys. */
function pasteSupply(
  book: DemoBook,
  place: Place,
  rows: readonly SupplyRow[],
  stage: Stage,
  inWords: (row: Cells) => Cells,
): void {
  const asOf = book.said(rows).map(({ cells, live, retro }) => ({
    ...cells,
    ...(stage === 'prep' ? {} : live),
    ...(stage === 'retro' ? retro : {}),
  }));
  pasteTable(book, place, asOf.map(inWords));
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
