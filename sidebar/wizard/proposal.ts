import type { Proposal } from '../../src/actions/wizard/proposeCampaign';
import { percentText } from '../../src/core/request/planRules';
import { proposedTabs } from '../../src/core/request/proposedTabs';
import { type Details, type Form, type LessonRow, nextRowId } from './form';

/** The details of a proposed request, as text for the fields. */
export function detailsOf(
  { request, lessons, plannedTabs }: Pick<Proposal, 'request' | 'lessons' | 'plannedTabs'>,
  metricName: (key: string) => string,
): Details {
  const { splits, products, tasks, market, materials, scale = 'medium' } = request;
  return {
    code: request.code,
    scale,
    tabs: request.tabs ?? proposedTabs(plannedTabs, scale),
    plannedTabs,
    owner: request.owner,
    audience: request.audience ?? '',
    theme: request.theme ?? '',
    rules: request.rules ?? '',
    phases: request.phases.map(({ label = '', ...phase }) => ({
      id: nextRowId(),
      label,
      ...phase,
    })),
    goals: request.goals.map(({ metric, baseline = '', growth = '', priority: _, ...goal }) => ({
      id: nextRowId(),
      metric: metricName(metric),
      baseline,
      growth,
      ...goal,
    })),
    channels: request.channels.map(({ platform, share, budget = '' }) => ({
      id: nextRowId(),
      platform,
      share: share === undefined ? '' : percentText(share),
      budget,
    })),
    budget: request.budget.map((line) => ({ id: nextRowId(), ...line })),
    contingency: request.contingency === undefined ? '' : percentText(request.contingency),
    team: request.team.map((member) => ({ id: nextRowId(), ...member })),
    lessons,
    scenario: request.scenario,
    ...(splits ? { splits } : {}),
    ...(products ? { products } : {}),
    ...(tasks ? { tasks } : {}),
    ...(market ? { market } : {}),
    ...(materials ? { materials } : {}),
  };
}

/** A new proposal in place of the old one, except where the person has changed something. */
export function withProposal(
  form: Form,
  proposed: Details,
  about: Pick<Form, 'from' | 'differences' | 'past' | 'promotion' | 'proposedFor'>,
): Form {
  const kept = form.details
    ? Object.fromEntries(form.changed.map((key) => [key, form.details?.[key]]))
    : {};
  const lessons = withReasons(proposed.lessons, form.details?.lessons);
  const details = { ...proposed, ...kept, lessons };
  const follows = form.changed.includes('scale') && !proposed.tasks;
  return { ...form, ...about, details: follows ? withTabs(form, details) : details };
}

/** Details with the optional tabs that their scale proposes, unless the person has chosen. */
export function withTabs({ changed }: Pick<Form, 'changed'>, details: Details): Details {
  const { plannedTabs = [], scale = 'medium' } = details;
  return changed.includes('tabs')
    ? details
    : { ...details, tabs: proposedTabs(plannedTabs, scale) };
}

/** The lessons that fit now; what a person would not use they need not say again. */
function withReasons(
  proposed: readonly LessonRow[] = [],
  before: readonly LessonRow[] = [],
): readonly LessonRow[] {
  return proposed.map((lesson) => {
    const declined = before.find(({ id }) => id === lesson.id)?.declined;
    return declined === undefined ? lesson : { ...lesson, declined };
  });
}
