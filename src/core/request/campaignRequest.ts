import {
  choice,
  each,
  type Form,
  type FormOf,
  list,
  number,
  object,
  optional,
  text as textOf,
} from '../form/form';
import { LIMITS, PRODUCT_FIGURES } from './requestLimits';

const text = textOf(LIMITS.name);
const longText = textOf(LIMITS.text, true);
const rows = <T>(item: Form<T>) => list(item, LIMITS.rows);
const shares = rows(object({ name: text, share: number() }));

/** What a copied task says besides its name and days: columns of the prep tab. */
export const TASK_TEXTS = [
  'platform',
  'owner',
  'kind',
  'stage',
  'deliverable',
  'criterion',
  'executor',
  'consulted',
  'informed',
  'predecessors',
] as const;

/** A task copied from another campaign; its days count from an anchor. */
const task = object({
  id: text,
  name: textOf(LIMITS.text),
  anchor: choice(['start', 'burst', 'end']),
  first: number({ isWhole: true }),
  last: number({ isWhole: true }),
  ...each(TASK_TEXTS, optional(longText)),
});

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SCENARIOS = [
  'big-promo',
  'new-product',
  'everyday',
  'festival',
  'brand',
  'retention',
  'co-brand',
] as const;
export type ScenarioKey = (typeof SCENARIOS)[number];

/** How big a campaign is of its kind; one that does not say is medium. */
export const SCALES = ['small', 'medium', 'large'] as const;
export type Scale = (typeof SCALES)[number];

export const PHASE_KINDS = ['presale', 'warmup', 'burst', 'encore', 'longtail'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

/**
 * What the wizard, the demo and the tests send to set up a campaign (JSON).
 * Shares are 0–1; dates are ISO days; amounts and targets are text as people type them.
 */
export const campaignRequestForm = object({
  language: choice(LANGUAGES),
  scenario: choice(SCENARIOS),
  scale: optional(choice(SCALES)),
  code: textOf(LIMITS.code),
  name: text,
  owner: text,
  phases: list(
    object({
      kind: choice(PHASE_KINDS),
      label: optional(text),
      start: text,
      end: text,
    }),
    LIMITS.rows,
    { isFilled: true },
  ),
  audience: optional(longText),
  theme: optional(longText),
  rules: optional(longText),
  goals: rows(
    object({
      metric: text,
      target: text,
      baseline: optional(text),
      growth: optional(text),
      /** The best of the last three years, when their figures are not known. */
      peak: optional(text),
      /** What was reached in the same days of the last years, last year first. */
      history: optional(list(text, 3)),
      priority: optional(number()),
    }),
  ),
  channels: list(
    object({
      platform: text,
      share: optional(number()),
      budget: optional(text),
    }),
    LIMITS.rows,
    { isFilled: true },
  ),
  splits: optional(object({ tier: optional(shares), product: optional(shares) })),
  budget: rows(object({ category: text, amount: text })),
  contingency: optional(number()),
  /** Prices in yuan and stock in pieces, as people type them. */
  products: optional(
    rows(
      object({
        role: text,
        name: text,
        ...each(PRODUCT_FIGURES, optional(text)),
        /** Thresholds of its stock: <500 stop promoting;<300 replace. */
        stopLine: optional(longText),
      }),
    ),
  ),
  /** Instead of the tasks of the scenario. */
  tasks: optional(list(task, LIMITS.tasks, { isFilled: true })),
  team: rows(object({ role: text, person: text })),
  lessons: optional(rows(object({ id: text, declined: optional(longText) }))),
});

export type CampaignRequest = FormOf<typeof campaignRequestForm>;
export type CopiedTask = NonNullable<CampaignRequest['tasks']>[number];
