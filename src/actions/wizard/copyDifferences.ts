import { serialOf } from '../../core/dates/isoDate';
import type { CampaignRequest } from '../../core/request/campaignRequest';
import { COPIED_TABS, type CopiedTab } from '../../core/request/copiedRows';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import type { ReadCampaign } from './readCampaign';

/** How a copy differs from its model, a sentence each: what moved, what stayed, what was left out. */
export function copyDifferences(
  model: ReadCampaign,
  request: Pick<CampaignRequest, 'phases' | 'goals' | 'budget' | 'tasks' | CopiedTab>,
  locale: Locale,
): string[] {
  const { copied } = locale.wizard;
  const burst = (phases: CampaignRequest['phases']) => phases.find((p) => p.kind === 'burst');
  const [from, to] = [burst(model.phases), burst(request.phases)];
  const moved = days(to?.start) - days(from?.start);
  const [before, after] = [length(from), length(to)];
  const sentence = (key: keyof typeof copied, values: Record<string, string | number>) =>
    fillIn(copied[key], values);
  return [
    sentence('moved', {
      from: from?.start ?? '',
      to: to?.start ?? '',
      days: `${moved < 0 ? '−' : '+'}${Math.abs(moved)}`,
    }),
    ...(before === after ? [] : [sentence('burstLength', { before, after })]),
    sentence('tasks', { count: request.tasks?.length ?? 0 }),
    ...(model.cancelled.length > 0
      ? [
          sentence('cancelled', {
            count: model.cancelled.length,
            list: model.cancelled.join(' · '),
          }),
        ]
      : []),
    sentence('goals', { count: request.goals.length }),
    sentence('budget', { count: request.budget.length }),
    ...COPIED_TABS.flatMap((tab) => {
      const count = Object.values(request[tab] ?? {}).flat().length;
      return count === 0 ? [] : [sentence('rows', { tab: locale[tab].tab, count })];
    }),
    copied.leftBehind,
  ];
}

function days(date: string | undefined): number {
  return serialOf(date ?? '') ?? 0;
}

function length(phase: CampaignRequest['phases'][number] | undefined): number {
  return days(phase?.end) - days(phase?.start) + 1;
}
