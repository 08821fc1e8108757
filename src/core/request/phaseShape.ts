import { isoDateOf, serialOf } from '../dates/isoDate';
import type { CampaignRequest } from './campaignRequest';

type Phases = CampaignRequest['phases'];

/** First and last day of the burst that everything else is placed around (ISO days). */
export interface Burst {
  readonly start: string;
  readonly end: string;
}

/** A phase in days from the burst: what ends before it counts from its first day, the rest from its last. */
export interface PhaseShape {
  readonly kind: Phases[number]['kind'];
  readonly label?: string;
  readonly from: 'burstStart' | 'burst' | 'burstEnd';
  readonly first: number;
  readonly last: number;
}

/** The shape of a campaign's phases around its first burst; dates must be valid. */
export function shapeOfPhases(phases: Phases): PhaseShape[] {
  const main = phases.findIndex((phase) => phase.kind === 'burst');
  const day = (date: string | undefined) => serialOf(date ?? '') ?? 0;
  const burst = phases[main];
  return phases.map(({ kind, label, start, end }, i) => {
    const from = i === main ? 'burst' : i < main ? 'burstStart' : 'burstEnd';
    const anchor = day(from === 'burstEnd' ? burst?.end : burst?.start);
    const days = { first: day(start) - anchor, last: day(end) - anchor };
    return { kind, ...(label === undefined ? {} : { label }), from, ...days };
  });
}

/** The phases of that shape around another burst. */
export function phasesAround(shape: readonly PhaseShape[], burst: Burst): Phases {
  const anchors = { burstStart: serialOf(burst.start) ?? 0, burstEnd: serialOf(burst.end) ?? 0 };
  return shape.map(({ kind, label, from, first, last }) => {
    const named = { kind, ...(label === undefined ? {} : { label }) };
    if (from === 'burst') return { ...named, ...burst };
    const start = isoDateOf(anchors[from] + first);
    return { ...named, start, end: isoDateOf(anchors[from] + last) };
  });
}
