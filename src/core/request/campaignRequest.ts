import * as v from 'valibot';
import { copiedRowsSchema } from './copiedRows';
import { anchor, list, longText, text, VISIBLE, wholeDays } from './fields';
import { LIMITS, PRODUCT_FIGURES } from './requestLimits';

const shares = list(v.strictObject({ name: text, share: v.number() }));

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
const task = v.strictObject({
  id: text,
  name: v.pipe(v.string(), VISIBLE, v.maxLength(LIMITS.text)),
  anchor,
  first: wholeDays,
  last: wholeDays,
  ...v.entriesFromList(TASK_TEXTS, v.exactOptional(longText)),
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
  'offline-event',
] as const;
export type ScenarioKey = (typeof SCENARIOS)[number];

/** How big a campaign is of its kind; one that does not say is medium. */
export const SCALES = ['small', 'medium', 'large'] as const;
export type Scale = (typeof SCALES)[number];

/** Tabs that a campaign has when it asks for them, at its beginning or later, in their order. */
export const OPTIONAL_TABS = ['calendar', 'partners', 'market', 'materials', 'tracking'] as const;
export type OptionalTab = (typeof OPTIONAL_TABS)[number];

export const PHASE_KINDS = ['presale', 'warmup', 'burst', 'encore', 'longtail'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

/**
 * What the wizard, the demo and the tests send to set up a campaign (JSON).
 * Shares are 0–1; dates are ISO days; amounts and targets are text as people type them.
 */
export const campaignRequestSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  scenario: v.picklist(SCENARIOS),
  scale: v.exactOptional(v.picklist(SCALES)),
  code: v.pipe(v.string(), VISIBLE, v.maxLength(LIMITS.code)),
  name: text,
  owner: text,
  phases: v.pipe(
    list(
      v.strictObject({
        kind: v.picklist(PHASE_KINDS),
        label: v.exactOptional(text),
        start: text,
        end: text,
      }),
    ),
    v.nonEmpty(),
  ),
  audience: v.exactOptional(longText),
  theme: v.exactOptional(longText),
  rules: v.exactOptional(longText),
  goals: list(
    v.strictObject({
      metric: text,
      target: text,
      baseline: v.exactOptional(text),
      growth: v.exactOptional(text),
      /** The best of the last three years, when their figures are not known. */
      peak: v.exactOptional(text),
      /** What was reached in the same days of the last years, last year first. */
      history: v.exactOptional(v.pipe(v.array(text), v.maxLength(3))),
      priority: v.exactOptional(v.number()),
      /** Each platform is to reach it: a floor, no sum. Only what does not add up has one. */
      eachPlatform: v.exactOptional(v.boolean()),
    }),
  ),
  channels: v.pipe(
    list(
      v.strictObject({
        platform: text,
        share: v.exactOptional(v.number()),
        budget: v.exactOptional(text),
      }),
    ),
    v.nonEmpty(),
  ),
  splits: v.exactOptional(
    v.strictObject({ tier: v.exactOptional(shares), product: v.exactOptional(shares) }),
  ),
  budget: list(
    v.strictObject({
      category: text,
      amount: text,
      /** Builds the brand: no part of what the ROI of the campaign is counted from. */
      longTerm: v.exactOptional(v.boolean()),
    }),
  ),
  contingency: v.exactOptional(v.number()),
  /** Prices in yuan and stock in pieces, as people type them. */
  products: v.exactOptional(
    list(
      v.strictObject({
        role: text,
        name: text,
        ...v.entriesFromList(PRODUCT_FIGURES, v.exactOptional(text)),
        /** Thresholds of its stock: <500 stop promoting;<300 replace. */
        stopLine: v.exactOptional(longText),
      }),
    ),
  ),
  /** Instead of the tasks of the scenario. */
  tasks: v.exactOptional(v.pipe(v.array(task), v.nonEmpty(), v.maxLength(LIMITS.tasks))),
  /** Instead of the rows that the tabs begin with. */
  calendar: v.exactOptional(copiedRowsSchema('calendar')),
  market: v.exactOptional(copiedRowsSchema('market')),
  materials: v.exactOptional(copiedRowsSchema('materials')),
  partners: v.exactOptional(copiedRowsSchema('partners')),
  team: list(v.strictObject({ role: text, person: text })),
  /** Without it, none of them. */
  tabs: v.exactOptional(list(v.picklist(OPTIONAL_TABS))),
  lessons: v.exactOptional(list(v.strictObject({ id: text, declined: v.exactOptional(longText) }))),
});

export type CampaignRequest = v.InferOutput<typeof campaignRequestSchema>;
export type CopiedTask = NonNullable<CampaignRequest['tasks']>[number];
