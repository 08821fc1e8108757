import type { MetricKey } from '../metrics';

/**
 * What a column of a table holds that is no metric. `start` is when a live session began, `stamp` when running
 * totals were taken, `period` a week or a month, `from` and `to` a period in two columns, `dim` what a row is of (item, plan …).
 */
export type ColumnRole =
  | 'date'
  | 'from'
  | 'to'
  | 'start'
  | 'stamp'
  | 'period'
  | 'slot'
  | 'hour'
  | 'platform'
  | 'metric'
  | 'value'
  | 'unit'
  | 'currency'
  | 'dim'
  | 'none';

/** What a dictionary says of a heading. */
export interface Meaning {
  readonly role?: ColumnRole;
  readonly metric?: MetricKey;
  /**
   * `ask`: only when a person says so; `else`: only where no other column has the metric, `elseAsk`: there
   * when a person says so; `part`: columns of
   * the metric add up.
   */
  readonly as?: 'ask' | 'else' | 'elseAsk' | 'part';
  /** The unit of a bare number, where it is not the metric's own: `1` is a fraction of 1. */
  readonly unit?: string;
}

/** What a heading says. */
export interface Heading extends Meaning {
  readonly header: string;
  /** Foreign money, and what bare figures of it are multiplied by: 万美元. */
  readonly currency?: string;
  readonly scale?: number;
  /** What the figure is counted by: 支付时间, 店铺被投. */
  readonly basis?: string;
}

/** A tool that exports come from. */
export interface Source {
  /** What it is called, in titles and names of sheets too, parted by strokes; the first is shown. */
  readonly names: string;
  /** Keys of the platforms that it reports of, parted by blanks. */
  readonly platforms: string;
  /** A row a heading; see `headingsOf`. */
  readonly rows: string;
  /** Money is in the currency of an account, which the heading may not say; elsewhere it is yuan. */
  readonly isForeign?: true;
}

/** What a column of an order list holds that sums are made from. */
export type OrderRole = 'order' | 'amount' | 'paid' | 'placed' | 'state' | 'member' | 'shop';

/** What order lists of CRM, ERP and shops call things, and headings for what they add up to. */
export interface OrderWords {
  roleOf(header: string): OrderRole | undefined;
  /** Whether a state says that nobody paid, or has the money back. */
  isUnpaid(state: string): boolean;
  readonly date: string;
  readonly platform: string;
  readonly paid: string;
  readonly placed: string;
  yuan(amount: number): string;
}

/** The dictionaries of exports, and of tables that people make. */
export interface Dictionaries {
  readonly sources: Readonly<Record<string, Source>>;
  readonly orders: OrderWords;
  /** What a heading says in an export of a source, by its key, or, without one, in a table of one's own. */
  readHeading(header: string, source?: string): Heading;
  /** Keys of the sources that have a heading, but for those of dates, which all have. */
  sourcesOf(header: string): readonly string[];
  /** Whether people or a source have it for a heading. */
  isHeading(text: string): boolean;
  /** How many columns of a source add up to a metric. */
  partsOf(metric: MetricKey, source?: string): number;
  /** The heading in one form. */
  folded(header: string): string;
}
