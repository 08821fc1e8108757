import type { FeedbackTheme } from '../../core/feedback/feedbackTheme';
import { type Duty, themeOwner } from '../../core/feedback/themeOwner';
import { feedbackReading } from '../../locales/feedbackLabel';
import { taskRows } from '../../rows/task';
import { tabById } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { openOverview } from '../../sheets/overviewSheet';
import { sameCode } from '../desk/openDesk';

interface Asked {
  readonly row: number;
  readonly campaign: string;
  readonly about: FeedbackTheme;
}

/**
 * Who answers for what feedback is about, by row; '' where nobody is known. One read for 活动总览 and one or two a
 * campaign. Undefined when 活动总览 cannot be read: then it is asked again.
 */
export function feedbackOwners(
  our: OurTab,
  asked: readonly Asked[],
): ReadonlyMap<number, string> | undefined {
  if (asked.length === 0) return new Map();
  const overview = openOverview();
  if (typeof overview === 'string') return undefined;
  const known = new Map<string, readonly (readonly Duty[])[]>();
  return new Map(
    asked.map(({ row, campaign, about }) => {
      const found = overview.campaigns.find(({ code }) => sameCode(code, campaign));
      if (!found || found.isArchived) return [row, ''];
      const duties = known.get(found.code) ?? dutiesOf(our, found);
      known.set(found.code, duties);
      return [row, themeOwner(about, duties, feedbackReading().themesIn) ?? ''];
    }),
  );
}

/** The contacts of the groups, then the tasks. */
function dutiesOf({ signature }: OurTab, { code, sheets }: RegisteredCampaign): Duty[][] {
  const market = sheets.market && tabById('market', sheets.market, signature.language, code);
  const prep = tabById('prep', sheets.prep, signature.language, code);
  return [
    market
      ? openTable(market, 'contacts').rows.map(({ is }) => ({
          owner: is.contact,
          said: `${is.group} ${is.duty}`,
        }))
      : [],
    (prep ? taskRows(prep) : [])
      .filter(({ state }) => state !== 'cancelled')
      .map(({ owner, name }) => ({ owner, said: name })),
  ];
}
