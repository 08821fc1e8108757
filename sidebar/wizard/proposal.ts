import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { percentText } from '../../src/core/request/planRules';
import { type Details, type Form, type LessonRow, nextRowId } from './form';

/** The details of a proposed request, as text for the fields. */
export function detailsOf(
  request: CampaignRequest,
  metricName: (key: string) => string,
  lessons: readonly LessonRow[],
): Details {
  const { splits, products, tasks } = request;
  return {
    code: request.code,
    scale: request.scale ?? 'medium',
    owner: request.owner,
    audience: request.audience ?? '',
    theme: request.theme ?? '',
    rules: request.rules ?? '',
    phases: request.phases.map(({ label = '', ...phase }) => ({
      id: nextRowId(),
      label,
      ...phase,
    })),
    goals: request.goals.map(({ metric, target, baseline = '', growth = '', history }) => ({
      id: nextRowId(),
      metric: metricName(metric),
      target,
      baseline,
      growth,
      ...(history ? { history } : {}),
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
  };
}

/** A new proposal in place of the old one, except where the person has changed something. */
export function withProposal(
  form: Form,
  proposed: Details,
  about: Pick<Form, 'from' | 'differences' | 'past' | 'proposedFor'>,
): Form {
  const kept = form.details
    ? Object.fromEntries(form.changed.map((key) => [key, form.details?.[key]]))
    : {};
  const lessons = withReasons(proposed.lessons, form.details?.lessons);
  return { ...form, ...about, details: { ...proposed, ...kept, lessons } };
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
