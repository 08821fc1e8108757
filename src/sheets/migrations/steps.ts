import { MORE_SLOT_METRICS } from '../../core/slots/slotMetrics';
import type { TabKind } from '../../tabs/model/tab';

/**
 * Raises a tab from the layout before to the layout `to`: whatever a definition has and a tab lacks is added.
 * Keys have other names by what is `renamed`.
 */
export interface Step {
  readonly tab: TabKind;
  readonly to: number;
  readonly date: string;
  /**
   * Keys that are new, of columns by block: a column of people's with the label of one stays theirs. Others that
   * a tab lacks someone has lost, and they are looked for by their labels.
   */
  readonly added?: Readonly<Record<string, readonly string[]>>;
  /** New keys by the old ones: of columns, by block, and of figures of the summary. */
  readonly renamed?: {
    readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly summary?: Readonly<Record<string, string>>;
  };
  /** Columns by block whose formula is another: it is written anew in all their rows, with its format. */
  readonly redefined?: Readonly<Record<string, readonly string[]>>;
  /** Figures of the summary whose formula is another. */
  readonly refigured?: readonly string[];
  /** Blocks that are new, below all others. */
  readonly blocks?: readonly string[];
  /** Blocks that begin with rows now: a recheck gives them to tabs of before, see giveFirstRows. */
  readonly rows?: readonly string[];
  /** Its blocks stand in another order than before: they are brought into that of the definition. */
  readonly reordered?: true;
}

/** All steps, the oldest first. A layout that is raised in a definition has a line here. */
export const STEPS: readonly Step[] = [
  // Hidden keys that formulas look rows up by.
  { tab: 'log', to: 2, date: '2026-11-28', added: { log: ['ofCampaign', 'ofPlatform'] } },
  // Hidden columns that charts draw instead of formulas with empty text.
  {
    tab: 'monitor',
    to: 8,
    date: '2026-11-29',
    added: { daily: ['cumTargetDrawn', 'cumActualDrawn'], taskCurve: ['dueDrawn', 'doneDrawn'] },
  },
  {
    tab: 'retro',
    to: 3,
    date: '2026-11-29',
    added: { attainment: ['rateDrawn'], channels: ['roiDrawn'] },
  },
  // What tells the engine's cards from others.
  { tab: 'outbox', to: 2, date: '2026-11-29', added: { outbox: ['seal'] } },
  // What is typed most stands first; who reports a platform, what to look at, the gravest thing.
  {
    tab: 'monitor',
    to: 9,
    date: '2026-11-29',
    reordered: true,
    added: {
      slots: ['remark', 'owner'],
      wholeDay: ['remark', 'owner'],
      gap: ['look'],
      report: ['worst'],
    },
  },
  // The bar of progress.
  { tab: 'overview', to: 5, date: '2026-11-29', added: { campaigns: ['progress'] } },
  // Where the sheets of two more tabs are.
  { tab: 'overview', to: 6, date: '2026-11-30', added: { campaigns: ['market', 'materials'] } },
  // Ratios of the days, and the platform that their charts show.
  {
    tab: 'monitor',
    to: 10,
    date: '2026-11-30',
    added: {
      pacing: ['chartPlatform'],
      daily: [
        'clickRate',
        'conversion',
        'basket',
        'clickRateDrawn',
        'conversionDrawn',
        'basketDrawn',
      ],
    },
  },
  // A rate far above the others is drawn no higher than 150 %, and its name says what it is.
  {
    tab: 'retro',
    to: 4,
    date: '2026-11-30',
    added: { attainment: ['metricDrawn'] },
    redefined: { attainment: ['rateDrawn'] },
  },
  // What feedback is about, how satisfied its customer is, and whether that is one of the best.
  {
    tab: 'feedback',
    to: 3,
    date: '2026-11-30',
    added: { feedback: ['theme', 'score', 'customer'] },
  },
  // What customers say stands in the report, and late replies among the gravest things.
  {
    tab: 'monitor',
    to: 11,
    date: '2026-11-30',
    redefined: { report: ['text'] },
    added: { slots: MORE_SLOT_METRICS, wholeDay: MORE_SLOT_METRICS },
  },
  {
    tab: 'overview',
    to: 7,
    date: '2026-11-30',
    redefined: { campaigns: ['health'] },
    added: { campaigns: ['tracking'] },
  },
  // What the plan says of goals and money, written once before, follows them; see constantsToFormulas.
  { tab: 'plan', to: 4, date: '2026-11-30' },
  // The gravest thing is short enough to be seen; the demo is not counted with campaigns of the team's.
  {
    tab: 'overview',
    to: 8,
    date: '2026-11-30',
    redefined: { campaigns: ['health'] },
    refigured: ['campaigns', 'running', 'overdue', 'alerts'],
  },
  // Which mechanic a benefit is; one that is no coupon need not be counted.
  {
    tab: 'materials',
    to: 2,
    date: '2026-11-30',
    added: { coupons: ['mechanic'] },
    redefined: { coupons: ['state'] },
  },
  // What each platform is for, with which product and for whom; the channels of competitors beside ours.
  {
    tab: 'market',
    to: 2,
    date: '2026-11-30',
    added: {
      competitors: ['channel', 'share', 'ours', 'gap'],
      resources: ['role', 'traffic', 'focus', 'targeting'],
    },
    redefined: { resources: ['state'] },
    refigured: ['unconfirmed'],
  },
  // Content that comes back, and when it is next.
  {
    tab: 'calendar',
    to: 3,
    date: '2026-11-30',
    added: { content: ['repeat', 'until', 'next'] },
    refigured: ['late'],
  },
  // Qualification and response count in the grade; suppliers have rules of their own; the grade of last time.
  {
    tab: 'partners',
    to: 3,
    date: '2026-11-30',
    added: { partners: ['lastGrade'] },
    redefined: { partners: ['score', 'tier', 'qualification', 'response'] },
    refigured: ['cost'],
  },
  // What content and material did, what is worth using again, and what was said of it last time.
  {
    tab: 'calendar',
    to: 4,
    date: '2026-11-30',
    added: { content: ['exposure', 'interactions', 'rate', 'reuse', 'last'] },
  },
  {
    tab: 'materials',
    to: 3,
    date: '2026-11-30',
    added: {
      goods: ['exposure', 'clicks', 'clickRate', 'reuse', 'last'],
      coupons: ['reuse', 'last'],
    },
  },
  // The goal of the year.
  { tab: 'overview', to: 9, date: '2026-11-30' },
  // Metrics that no dictionary has, with unit, direction and how their days count.
  { tab: 'settings', to: 6, date: '2026-11-30', blocks: ['metrics'] },
  // The platforms of the campaign, which new tabs begin with.
  { tab: 'market', to: 3, date: '2026-11-30', rows: ['resources'] },
];
