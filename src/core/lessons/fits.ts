import type { PhaseKind } from '../request/campaignRequest';
import type { Channel } from '../tasks/scheduleTasks';
import type { ChannelRole } from '../tasks/taskTemplate';
import { foldRule } from './foldRule';
import type { Lesson } from './lesson';
import { isLive } from './topics';
import { PHASES } from './words';

/** What of a campaign decides which lessons fit it. */
export interface FitCampaign {
  readonly scenario: string;
  readonly channels: readonly Channel[];
  readonly phases: readonly { readonly kind: PhaseKind }[];
}

export interface FitLesson extends Lesson {
  /** Scenario of the campaign that taught it; absent when that is not known. */
  readonly sourceScenario?: string;
  /** Platforms that its rule names, of all that the workbook's languages know. */
  readonly named: readonly string[];
}

/** Channels that stream live: shops and short video. */
const STREAMING: readonly ChannelRole[] = ['shop', 'video'];

/** Why a lesson does not fit a campaign; undefined when it does. */
export type Unfit = 'scenario' | 'channel' | 'phase' | 'live';

/**
 * A lesson fits the scenarios that its row names, else that of the campaign that taught it; the
 * platforms that its row names, else those that its rule names; and rules of live streams or of a
 * phase fit where there are such.
 */
export function unfitBecause(lesson: FitLesson, campaign: FitCampaign): Unfit | undefined {
  const { scenarios, sourceScenario, platforms, named } = lesson;
  const wanted = scenarios.length > 0 ? scenarios : sourceScenario ? [sourceScenario] : [];
  if (wanted.length > 0 && !wanted.includes(campaign.scenario)) return 'scenario';
  const asked = platforms.length > 0 ? platforms : named;
  const has = (platform: string) =>
    campaign.channels.some((channel) => foldRule(channel.platform) === foldRule(platform));
  if (asked.length > 0 && !asked.some(has)) return 'channel';
  return unfitSubject(lesson, campaign);
}

/** What the subject of a rule needs. */
export function unfitSubject(
  { rule }: Pick<Lesson, 'rule'>,
  campaign: FitCampaign,
): Unfit | undefined {
  if (rule?.kind === 'backup' && isLive(rule.subject)) {
    const streams = campaign.channels.some(({ role }) => STREAMING.includes(role));
    return streams ? undefined : 'live';
  }
  if (rule?.kind !== 'share') return undefined;
  const kinds = phaseKindsOf(rule.part);
  const has = campaign.phases.some(({ kind }) => kinds.includes(kind));
  return kinds.length === 0 || has ? undefined : 'phase';
}

/** Kinds of the phase that a part is; none when it is no phase. */
export function phaseKindsOf(part: string): readonly string[] {
  const folded = foldRule(part);
  return PHASES.find(([word]) => folded.includes(word))?.[1] ?? [];
}
