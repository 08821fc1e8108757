import type { Issue } from '../../core/issue';
import type { OptionalTab } from '../../core/request/campaignRequest';
import { openOurTab, tabById } from '../../sheets/openOurTab';
import { isTab, type OurTab } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { sheetById } from '../../sheets/workbook';
import { openCampaign } from '../desk/openCampaign';

/** What the documents of a campaign are made from. */
export interface DocumentTabs {
  readonly code: string;
  readonly name: string;
  readonly plan: OurTab<'plan'>;
  readonly prep: OurTab<'prep'>;
  /** One that not every campaign has; read when it is asked for. */
  readonly optional: (kind: OptionalTab) => OurTab | undefined;
  readonly settings: OurTab<'settings'> | undefined;
  /** Id of the sheet of 执行监控. */
  readonly monitor: number | undefined;
  readonly serial: (cell: unknown) => number | undefined;
}

/** Reads the tabs of a campaign, each with one call; an Issue when one that is needed is gone. */
export function readDocumentTabs(code: string): DocumentTabs | { readonly issue: Issue } {
  const found = openCampaign(code);
  if ('issue' in found) return found;
  const { campaign, desk, overview } = found;
  const tabOf = (id: number | undefined) => {
    const sheet = sheetById(id);
    return sheet && openOurTab(sheet, true);
  };
  const [plan, prep] = [tabOf(campaign.sheets.plan), tabOf(campaign.sheets.prep)];
  if (!isTab(plan, 'plan') || !isTab(prep, 'prep'))
    return { issue: { code: 'noTab', path: 'code', values: { value: code } } };
  const settings = tabById('settings', desk.shared.settings, overview.language);
  const { code: own, name } = campaign;
  const { monitor } = campaign.sheets;
  const optional = (kind: OptionalTab) => tabOf(campaign.sheets[kind]);
  return { code: own, name, plan, prep, optional, settings, monitor, serial: serialReader() };
}
