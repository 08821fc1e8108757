import { serialOf } from '../../core/dates/isoDate';
import type { Lesson } from '../../core/lessons/lesson';
import type { CampaignRequest, PhaseKind } from '../../core/request/campaignRequest';
import type { AnchorDays, Channel } from '../../core/tasks/scheduleTasks';
import type { ChannelRole } from '../../core/tasks/taskTemplate';
import { keyOfWord } from '../../locales/keyOfWord';
import { samePlatform } from '../../locales/samePlatform';
import type { Locale } from '../../locales/zh-CN/locale';
import { PLATFORM_ROLES, type PlatformKey } from '../../templates/platforms';
import type { ScenarioTemplate } from '../../templates/scenarioTemplate';
import { standardSettings, type TeamSettings } from '../settings/teamSettings';

/** What the rows of all tabs of one campaign are made from; from a checked request. */
export interface CampaignContext {
  readonly request: CampaignRequest;
  readonly template: ScenarioTemplate;
  readonly locale: Locale;
  readonly settings: TeamSettings;
  readonly anchors: AnchorDays;
  readonly phases: readonly PhaseDates[];
  readonly channels: readonly Channel[];
  /** Of the library, those that the request names; looked up like settings. */
  readonly lessons: readonly Lesson[];
  /** Where the targets of the days come from, in words, when not from the template. */
  readonly curveFrom?: string;
  /** Person of a role key; a role with no person is shown by its own name. */
  personOf(role: string): string;
  /** Platforms of the campaign with one of the roles. */
  platformsOf(roles: readonly ChannelRole[]): string[];
}

export interface PhaseDates {
  readonly kind: PhaseKind;
  readonly label?: string;
  /** Serial day numbers, both inclusive. */
  readonly start: number;
  readonly end: number;
}

export function campaignContext(
  request: CampaignRequest,
  template: ScenarioTemplate,
  locale: Locale,
  settings: TeamSettings = standardSettings(locale),
): CampaignContext {
  const channels = channelsOf(request, template, locale);
  const team = new Map(
    request.team.map(({ role, person }) => [keyOfWord('role', role) ?? role, person]),
  );
  const roles: Readonly<Record<string, string>> = locale.words.role;
  const phases = phaseDates(request.phases);
  return {
    request,
    template,
    locale,
    settings,
    phases,
    anchors: anchorDays(phases),
    channels,
    lessons: [],
    personOf: (role) => team.get(role) ?? roles[role] ?? role,
    platformsOf: (wanted) => channels.filter((c) => wanted.includes(c.role)).map((c) => c.platform),
  };
}

/** What a phase is called in the tabs: the one after the burst as the team calls it. */
export function phaseWord(
  kind: PhaseKind,
  { locale, settings }: Pick<CampaignContext, 'locale' | 'settings'>,
): string {
  return (kind === 'encore' && settings.closingPhase) || locale.words.phase[kind];
}

/** Serial day numbers of phases whose dates are checked. */
export function phaseDates(phases: CampaignRequest['phases']): PhaseDates[] {
  return phases.map(({ kind, label, start, end }) => ({
    kind,
    ...(label === undefined ? {} : { label }),
    start: serialOf(start) as number,
    end: serialOf(end) as number,
  }));
}

/** The days that task dates count from. */
export function anchorDays(phases: readonly PhaseDates[]): AnchorDays {
  const start = phases[0]?.start as number;
  return {
    start,
    burst: phases.find((p) => p.kind === 'burst')?.start ?? start,
    end: phases[phases.length - 1]?.end as number,
  };
}

/** A platform we do not know is taken for a shop, where the scenario says nothing else: most are, and a shop has the fullest task list. */
function channelsOf(
  request: CampaignRequest,
  { unknownPlatform = 'shop' }: ScenarioTemplate,
  locale: Locale,
): Channel[] {
  return request.channels.map(({ platform }) => {
    const key = keyOfWord('platform', platform) as PlatformKey | undefined;
    const typed = roleTyped(request, platform);
    return key
      ? { platform: locale.words.platform[key], role: typed ?? PLATFORM_ROLES[key] }
      : { platform, role: typed ?? unknownPlatform };
  });
}

/** The role that people gave a platform in the campaign that this one copies. */
function roleTyped({ market }: CampaignRequest, platform: string): ChannelRole | undefined {
  const rows = market?.resources ?? [];
  const row = rows.find(({ item, role }) => role && samePlatform(String(item), platform));
  return keyOfWord('channelRole', String(row?.role ?? ''));
}
