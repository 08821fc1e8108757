import type { Issue } from '../issue';
import type { ImportCode } from '../issueCode';
import type { MetricKey } from '../metrics';
import type { Question } from './asking';
import type { Calendar } from './calendar';
import type { Ungathered } from './gather';
import type { Dictionaries } from './heading';
import type { LeftRow } from './layTable';

/** One value of a pasted table, in its metric's unit. */
export interface ImportEntry {
  /** Row of the table, from 1; the first of several that were added up. */
  readonly row: number;
  readonly metric: string;
  readonly platform: string;
  /** Serial day. */
  readonly date: number;
  /** Empty where the table does not say. */
  readonly slot: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure is counted by, where its heading says so: 支付时间. */
  readonly basis?: string;
}

export interface ImportOptions extends Dictionaries, Calendar {
  /** A metric as the workbook has it. */
  named(metric: MetricKey): { readonly name: string; readonly unit: string };
  /** A platform by what people and exports call it, and by its key, as the workbook has it. */
  platformOf(text: string): string | undefined;
  /** The platforms that a name of one's own names, as the workbook has them: 天猫 of 天猫旗舰店. */
  platformsIn(text: string): readonly string[];
  /** Those of the campaign. */
  readonly platforms: readonly string[];
  readonly allPlatforms: string;
  /** Name of the sheet. */
  readonly title: string;
  /** The goal of a day, and what was logged last, of a metric, in its unit. */
  goalOf(metric: MetricKey): number | undefined;
  lastOf(metric: MetricKey): number | undefined;
}

export interface TableReading {
  /** Key of the source, where it is known. */
  readonly source: string | undefined;
  /** See `TableHead`. */
  readonly kind: string;
  /** Headings that were understood: the metric or role each goes to. */
  readonly used: readonly { readonly header: string; readonly as: string }[];
  /** Headings, and metrics of a long table, that are left out. */
  readonly left: readonly string[];
  /** How many rows hold the figures. */
  readonly taken: number;
  /** Rows that hold no figures of a day, from 1. */
  readonly leftRows: readonly LeftRow[];
  /** Figures of several rows of a day that do not make one. */
  readonly ungathered: readonly Ungathered[];
  readonly entries: readonly ImportEntry[];
  /** Cells that cannot be read, `row:column` from 1, and totals that do not add up. */
  readonly issues: readonly Issue<ImportCode>[];
  /** What a person must say before anything is imported. */
  readonly questions: readonly Question[];
}

/** Of a table that cannot be read at all. */
export function failed(code: ImportCode, values: Issue['values'] = {}): TableReading {
  const none = {
    used: [],
    left: [],
    taken: 0,
    leftRows: [],
    ungathered: [],
    entries: [],
    questions: [],
  };
  return { ...none, source: undefined, kind: '', issues: [{ code, path: '', values }] };
}
