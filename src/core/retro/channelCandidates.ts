import { round } from '../round';
import type { Candidate } from './candidate';

/** A channel with its cost and what it brought, in 万元. */
export interface ChannelResult {
  readonly channel: string;
  readonly cost: number;
  readonly gmv: number;
}

/** The paid channel that brought most for each yuan, and those that brought less than the line. */
export function channelCandidates(channels: readonly ChannelResult[], line: number): Candidate[] {
  const paid = channels
    .filter(({ cost }) => cost > 0)
    .map((channel) => ({ ...channel, roi: channel.gmv / channel.cost }))
    .sort((a, b) => b.roi - a.roi);
  const [best] = paid;
  const of = (
    { channel, cost, gmv, roi }: (typeof paid)[number],
    kind: 'channelBest' | 'channelBelow',
  ): Candidate => ({
    key: `channel:${kind}:${channel}`,
    source: 'channel',
    side: kind === 'channelBest' ? 'wins' : 'misses',
    kind,
    weight: kind === 'channelBest' ? roi : line - roi,
    values: {
      channel,
      cost: round(cost, 2),
      gmv: round(gmv, 2),
      roi: round(roi, 1),
      line: round(line, 1),
    },
    cause: '',
    action: '',
    owner: '',
  });
  return [
    ...(best && paid.length > 1 && best.roi >= line ? [of(best, 'channelBest')] : []),
    ...paid.filter(({ roi }) => roi < line - 1e-9).map((channel) => of(channel, 'channelBelow')),
  ];
}
