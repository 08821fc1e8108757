import { escalation } from '../../core/clock/escalation';
import { fillIn } from '../../locales/fillIn';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, tabById } from '../../sheets/ourTab';
import { overviewTab } from '../../sheets/overviewSheet';
import type { SheetRow } from '../../sheets/readBlock';
import { sameCode } from '../openDesk';

/** What decides who hears of a problem: when it is the same, so are they. */
export function escalationBasis({ cells }: SheetRow): string {
  return [cells.campaign, cells.platform, cells.owner].map(textOf).join('|');
}

/**
 * Who hears of each problem when it is late, by row, as the column says it: `李四 → 王五`. One read for
 * 活动总览 and one a campaign; undefined when 活动总览 cannot be read.
 */
export function escalations(
  our: OurTab,
  issues: readonly SheetRow[],
): ReadonlyMap<number, string> | undefined {
  const overview = overviewTab(our.signature.language);
  if (!overview) return undefined;
  const campaigns = blockRows(overview).filter(({ cells }) => textOf(cells.code) !== '');
  const rowOf = (code: string) => campaigns.find(({ cells }) => sameCode(textOf(cells.code), code));
  const isArchived = (code: unknown) =>
    keyOfWord('campaignState', textOf(rowOf(textOf(code))?.cells.state)) === 'archived';
  const known = new Map<string, Team | undefined>();
  const teamOf = (code: string): Team | undefined => {
    const key = code.toLowerCase();
    if (!known.has(key)) {
      const row = rowOf(code);
      known.set(key, row && readTeam(our, row));
    }
    return known.get(key);
  };
  return new Map(
    // Nobody hears of what an archived campaign left behind: its tabs are not read.
    issues
      .filter(({ cells }) => !isArchived(cells.campaign))
      .map(({ row, cells }) => {
        const [campaign, platform, owner] = [cells.campaign, cells.platform, cells.owner].map(
          textOf,
        );
        const team = teamOf(campaign ?? '');
        const names = team
          ? escalation({ owner: owner ?? '', platform: platform ?? '', ...team }).join(' → ')
          : fillIn(our.locale.clocks.unknownCampaign, { campaign: campaign ?? '' });
        return [row, names];
      }),
  );
}

type Team = Pick<Parameters<typeof escalation>[0], 'tasks' | 'campaignOwner'>;

function readTeam(our: OurTab, { cells }: SheetRow): Team {
  const id = Number(textOf(cells.prep) || Number.NaN);
  const prep = tabById('prep', id, our.signature.language, textOf(cells.code));
  const tasks = prep ? blockRows(prep) : [];
  return {
    campaignOwner: textOf(cells.owner),
    tasks: tasks
      .filter((task) => keyOfWord('taskStatus', textOf(task.cells.status)) !== 'cancelled')
      .map((task) => ({ owner: textOf(task.cells.owner), platform: textOf(task.cells.platform) })),
  };
}
