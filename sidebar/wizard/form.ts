import type { ProposedLesson } from '../../src/actions/lessons/proposedLesson';
import type { CampaignRequest, OptionalTab, Scale } from '../../src/core/request/campaignRequest';
import type { PromotionPart } from '../../src/core/request/proposePromotion';

export const STEPS = [
  'start',
  'basics',
  'goals',
  'channels',
  'budget',
  'team',
  'lessons',
  'preview',
] as const;
export type Step = (typeof STEPS)[number];

/** The steps of a form: without lessons there is nothing to say of them. */
export function stepsOf({ details }: Form): readonly Step[] {
  const has = (details?.lessons?.length ?? 0) > 0;
  return STEPS.filter((step) => step !== 'lessons' || has);
}

/** The first answers. Dates are ISO days. */
export interface Basics {
  readonly scenario: CampaignRequest['scenario'];
  /** Code of the campaign to copy; empty for none. */
  readonly copyFrom: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

/** A share as typed: `60%`, `0.6`, blank. */
interface Row {
  readonly id: number;
}
export interface GoalRow extends Row {
  readonly metric: string;
  readonly target: string;
  readonly baseline: string;
  readonly growth: string;
  /** Each platform is to reach it. */
  readonly eachPlatform?: boolean;
  /** Of a proposal: passes through unseen. */
  readonly history?: readonly string[];
}
export interface ChannelRow extends Row {
  readonly platform: string;
  readonly share: string;
  /** Absent in what was kept before it was asked for. */
  readonly budget?: string;
}
export interface BudgetRow extends Row {
  readonly category: string;
  readonly amount: string;
  /** No part of the ROI of the campaign. */
  readonly longTerm?: boolean;
}
export interface TeamRow extends Row {
  readonly role: string;
  readonly person: string;
}
export interface PhaseRow extends Row {
  readonly kind: CampaignRequest['phases'][number]['kind'];
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

/** A lesson of earlier campaigns; `declined` is why it is not used, as typed. */
export interface LessonRow extends ProposedLesson {
  readonly declined?: string;
}

/** What is typed for the whole campaign, as text. */
export interface Details {
  readonly code: string;
  /** Absent in what was kept before there was a choice. */
  readonly scale?: Scale;
  /** Optional tabs that are to be made; absent in what was kept before there was a choice. */
  readonly tabs?: readonly OptionalTab[];
  /** Those for which the scenario has work. */
  readonly plannedTabs?: readonly OptionalTab[];
  readonly owner: string;
  readonly audience: string;
  readonly theme: string;
  readonly rules: string;
  readonly phases: readonly PhaseRow[];
  readonly goals: readonly GoalRow[];
  readonly channels: readonly ChannelRow[];
  readonly budget: readonly BudgetRow[];
  readonly contingency: string;
  readonly team: readonly TeamRow[];
  /** Absent in what was kept before there were lessons. */
  readonly lessons?: readonly LessonRow[];
  /** Parts of a proposal that pass through unseen; a copy has the scenario of what it copies. */
  readonly scenario?: CampaignRequest['scenario'];
  readonly splits?: CampaignRequest['splits'];
  readonly products?: CampaignRequest['products'];
  readonly tasks?: CampaignRequest['tasks'];
  readonly market?: CampaignRequest['market'];
  readonly materials?: CampaignRequest['materials'];
}

export interface Form {
  readonly step: Step;
  readonly basics: Basics;
  /** Absent until the first answers led to a proposal. */
  readonly details?: Details;
  /** Fields of the details that the person has changed: a new proposal leaves them alone. */
  readonly changed: readonly (keyof Details)[];
  /** Of the last proposal. */
  readonly from: string;
  readonly differences: readonly string[];
  /** How past campaigns ended; absent in what was kept before it was said. */
  readonly past?: readonly string[];
  /** How promotion might be shared out; absent in what was kept before it was proposed. */
  readonly promotion?: readonly PromotionPart[];
  /** The answers that the details were proposed for. */
  readonly proposedFor: string;
}

export const EMPTY_FORM: Form = {
  step: 'start',
  basics: { scenario: 'big-promo', copyFrom: '', name: '', start: '', end: '' },
  changed: [],
  from: '',
  differences: [],
  proposedFor: '',
};

/** What was kept as text; undefined when it is none of ours. */
export function readForm(text: string): Form | undefined {
  try {
    const form = JSON.parse(text) as Form;
    return STEPS.includes(form.step) && typeof form.basics?.name === 'string' ? form : undefined;
  } catch {
    return undefined;
  }
}

let rowIds = 0;
/** Rows are told apart by an id, so that removing one does not mix up the fields of the others. */
export function nextRowId(): number {
  rowIds += 1;
  return Date.now() * 1000 + rowIds;
}
