import * as v from 'valibot';
import { anchor, longText, text, wholeDays } from './fields';
import { LIMITS } from './requestLimits';

/** Columns of a block that a copy has: words, figures in their unit as people type them, days from an anchor. */
export interface CopiedColumns {
  readonly words: readonly string[];
  /** Units by column; one of a metric's figures is that of the metric. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly days?: readonly string[];
  /** Columns that another column of the model says, where it says something: the grade of this time is the last of the next. */
  readonly from?: Readonly<Record<string, string>>;
  /** Rows that say this are not for a copy. */
  readonly without?: readonly [column: string, is: string];
}

/**
 * What a team wants again of 内容排期, 市场与资源, 物料与权益 and 达人合作, by block: what is planned. What came of it (confirmed, there,
 * reviewed, claimed, scored, measured) begins anew.
 */
export const COPIED_ROWS = {
  calendar: {
    content: {
      words: ['phase', 'channel', 'theme', 'form', 'owner', 'repeat', 'last'],
      figures: { count: '' },
      days: ['date', 'until'],
      from: { last: 'reuse' },
      without: ['status', 'cancelled'],
    },
  },
  market: {
    segments: { words: ['segment', 'play', 'evidence', 'pains', 'where', 'benefit', 'owner'] },
    competitors: {
      words: [
        'competitor',
        'mechanics',
        'campaign',
        'channels',
        'loyalty',
        'feedback',
        'source',
        'answer',
        'channel',
      ],
      figures: { share: '%' },
    },
    swot: { words: ['kind', 'point', 'answer'] },
    benchmarks: {
      words: ['metric', 'source', 'direction'],
      figures: { ours: '', industry: '', competitor: '' },
    },
    resources: {
      words: ['item', 'use', 'side', 'confirmer', 'role', 'traffic', 'focus', 'targeting'],
      figures: { quantity: '' },
      days: ['needed'],
    },
    contacts: {
      words: ['group', 'duty', 'department', 'contact', 'substitute', 'phone', 'onDuty'],
    },
  },
  materials: {
    goods: {
      words: ['material', 'spec', 'owner', 'place', 'last'],
      figures: { need: '', lead: '天' },
      days: ['needed'],
      from: { last: 'reuse' },
    },
    coupons: {
      words: ['coupon', 'purpose', 'mechanic', 'phase', 'owner', 'last'],
      figures: { quota: '张', threshold: '元', amount: '元', dayQuota: '张' },
      from: { last: 'reuse' },
    },
    training: {
      words: ['topic', 'hard', 'audience', 'trainer', 'owner'],
      figures: { passLine: '分' },
    },
  },
  partners: {
    partners: {
      words: ['partner', 'tier', 'platform', 'role', 'qualification', 'response', 'lastGrade'],
      figures: { quantity: '人' },
      from: { lastGrade: 'grade' },
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CopiedColumns>>>>;

export type CopiedTab = keyof typeof COPIED_ROWS;
export const COPIED_TABS = Object.keys(COPIED_ROWS) as CopiedTab[];

const copiedDay = v.strictObject({ anchor, day: wholeDays });
type CopiedRow = Readonly<Record<string, string | v.InferOutput<typeof copiedDay>>>;
/** Rows of a tab by block, cells by column. */
export type CopiedRows = Readonly<Record<string, readonly CopiedRow[]>>;

/** The columns of each block of a tab that a copy has. */
export const copiedBlocks = (tab: CopiedTab): (readonly [string, CopiedColumns])[] =>
  Object.entries(COPIED_ROWS[tab]);

const row = ({ words, figures = {}, days = [] }: CopiedColumns) =>
  v.strictObject({
    ...v.entriesFromList(words, v.exactOptional(longText)),
    ...v.entriesFromList(Object.keys(figures), v.exactOptional(text)),
    ...v.entriesFromList(days, v.exactOptional(copiedDay)),
  });

/** The form of the rows of a tab. */
export const copiedRowsSchema = (tab: CopiedTab) =>
  v.strictObject(
    Object.fromEntries(
      copiedBlocks(tab).map(([block, columns]) => [
        block,
        v.exactOptional(v.pipe(v.array(row(columns)), v.maxLength(LIMITS.copiedRows))),
      ]),
    ),
  ) as v.GenericSchema as v.GenericSchema<CopiedRows>;
