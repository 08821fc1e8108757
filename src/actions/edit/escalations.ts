import { escalation } from '../../core/clock/escalation';
import { fillIn } from '../../locales/fillIn';
import type { LoggedIssue } from '../../rows/issue';
import { taskRows } from '../../rows/task';
import { tabById } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { openOverview } from '../../sheets/overviewSheet';
import { sameCode } from '../desk/openDesk';

/** What decides who hears of a problem: when it is the same, so are they. */
export function escalationBasis({ campaign, platform, owner }: LoggedIssue): string {
  return [campaign, platform, owner].join('|');
}

/**
 * Who hears of each problem when it is late, by row, as the column says it: `李四 → 王五`. One read for
 * 活动总览 and one a campaign; undefined when 活动总览 cannot be read.
 */
export function escalations(
  our: OurTab,
  issues: readonly LoggedIssue[],
): ReadonlyMap<number, string> | undefined {
  const overview = openOverview();
  if (typeof overview === 'string') return undefined;
  const campaignOf = (code: string) => overview.campaigns.find((c) => sameCode(c.code, code));
  const known = new Map<string, Team | undefined>();
  const teamOf = (code: string): Team | undefined => {
    const key = code.toLowerCase();
    if (!known.has(key)) {
      const campaign = campaignOf(code);
      known.set(key, campaign && readTeam(our, campaign));
    }
    return known.get(key);
  };
  return new Map(
    // Nobody hears of what an archived campaign left behind: its tabs are not read.
    issues
      .filter(({ campaign }) => !campaignOf(campaign)?.isArchived)
      .map(({ row, campaign, platform, owner }) => {
        const team = teamOf(campaign);
        const { unnamedCampaign, unknownCampaign } = our.locale.clocks;
        const nobody = campaign === '' ? unnamedCampaign : fillIn(unknownCampaign, { campaign });
        const names = team ? escalation({ owner, platform, ...team }).join(' → ') : nobody;
        return [row, names];
      }),
  );
}

type Team = Pick<Parameters<typeof escalation>[0], 'tasks' | 'campaignOwner'>;

function readTeam(our: OurTab, { code, owner, sheets }: RegisteredCampaign): Team {
  const prep = tabById('prep', sheets.prep, our.signature.language, code);
  const tasks = prep ? taskRows(prep) : [];
  return { campaignOwner: owner, tasks: tasks.filter(({ state }) => state !== 'cancelled') };
}
