import type { CampaignRequest } from '../../src/core/campaignRequest';
import { type Details, type Form, nextRowId } from './form';

/** The details of a proposed request, as text for the fields. */
export function detailsOf(request: CampaignRequest, metricName: (key: string) => string): Details {
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
      share: share === undefined ? '' : percent(share),
      budget,
    })),
    budget: request.budget.map((line) => ({ id: nextRowId(), ...line })),
    contingency: request.contingency === undefined ? '' : percent(request.contingency),
    team: request.team.map((member) => ({ id: nextRowId(), ...member })),
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
  return { ...form, ...about, details: { ...proposed, ...kept } };
}

/** 0.335 is 33.5%. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
