import type { Issue } from '../../core/issue';
import { type Task, taskOf } from '../../rows/task';
import { tabById } from '../../sheets/openOurTab';
import { openTable, type Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import { registeredCampaign } from './openCampaign';

export interface OpenPrep {
  readonly code: string;
  readonly our: OurTab<'prep'>;
  readonly table: Table<'prep', 'tasks'>;
  /** As the rows stand, those without an id too. */
  readonly tasks: readonly Task[];
  readonly today: number;
}

/** 筹备进度 of a campaign with its tasks, by the campaign's code. */
export function openPrep(code: string): OpenPrep | { readonly issue: Issue } {
  const open = registeredCampaign(code);
  if ('issue' in open) return open;
  const { campaign, overview } = open;
  const our = tabById('prep', campaign.sheets.prep, overview.language, campaign.code);
  if (!our) return { issue: { code: 'tabMissing', path: 'code', values: { value: code } } };
  const today = known(summaryOf(our).today) ?? 0;
  const table = openTable(our, 'tasks');
  const tasks = table.rows.map(taskOf);
  return { code: campaign.code, our, table, tasks, today };
}
