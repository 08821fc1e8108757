import { curveOfDays, type DayResult } from '../../core/pacing/curveOfDays';
import type { PhaseKind } from '../../core/request/campaignRequest';
import type { Curve } from '../../core/request/dailyShares';
import { foldSigns } from '../../core/signs/foldSigns';
import { LIST_OR_SLASH, partsOf } from '../../core/signs/separators';
import { fillIn } from '../../locales/fillIn';
import { keyOfWord, phaseOf } from '../../locales/keyOfWord';
import type { CampaignContext } from './campaignContext';

/** Where the targets of a new campaign's days come from, as 设置 says. */
export type CurveChoice =
  | { readonly from: 'template' }
  | { readonly from: 'even' }
  | { readonly from: 'weights'; readonly weights: ReadonlyMap<PhaseKind, number> }
  | { readonly from: 'campaign'; readonly code: string };

/** 模板, 时间均摊, `预热10 / 爆发75 / 返场15`, or the code of a campaign that has been. */
export function readCurveChoice(typed: string): CurveChoice {
  const key = typed === '' ? 'template' : keyOfWord('curve', typed);
  if (key === 'template' || key === 'even') return { from: key };
  const parts = partsOf(typed, LIST_OR_SLASH).map((part) => {
    const [, name = '', share] = /^(\D+?)\s*(\d+(?:\.\d+)?)\s*%?$/.exec(foldSigns(part)) ?? [];
    return [phaseOf(name), Number(share)] as const;
  });
  const isWeights =
    parts.length > 0 && parts.every(([kind, share]) => kind !== undefined && share > 0);
  if (!isWeights) return { from: 'campaign', code: typed };
  return { from: 'weights', weights: new Map(parts as [PhaseKind, number][]) };
}

/**
 * The context with the curve that was chosen, and words that say where it comes from. A choice that
 * cannot be used leaves the template's, and the words say so.
 */
export function withCurve(
  context: CampaignContext,
  choice: CurveChoice,
  days: readonly DayResult[] = [],
): CampaignContext {
  if (choice.from === 'template') return context;
  const { source } = context.locale.monitor.pace;
  const curve = chosenCurve(context, choice, days);
  if (!curve) {
    const typed = choice.from === 'campaign' ? choice.code : context.settings.curve;
    return { ...context, curveFrom: fillIn(source.unusable, { typed }) };
  }
  const values = { code: choice.from === 'campaign' ? choice.code : '' };
  return {
    ...context,
    template: { ...context.template, curve },
    curveFrom: fillIn(source[choice.from], values),
  };
}

function chosenCurve(
  { phases, template: { curve } }: CampaignContext,
  choice: Exclude<CurveChoice, { from: 'template' }>,
  days: readonly DayResult[],
): Curve | undefined {
  if (choice.from === 'campaign') return curveOfDays(days, curve);
  const weightOf = ({ kind, start, end }: CampaignContext['phases'][number]) =>
    choice.from === 'even' ? end - start + 1 : choice.weights.get(kind);
  const parts = phases.map((phase) => [phase.kind, weightOf(phase)] as const);
  if (parts.some(([, weight]) => weight === undefined)) return undefined;
  return {
    ...curve,
    ...Object.fromEntries(
      parts.map(([kind, weight]) => [
        kind,
        { weight, shape: choice.from === 'even' ? [1] : curve[kind].shape },
      ]),
    ),
  };
}
