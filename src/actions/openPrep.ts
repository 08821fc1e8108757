import type { Issue } from '../core/issue';
import type { TaskRow } from '../core/taskRow';
import { blockRows } from '../sheets/blockRows';
import { type OurTab, summaryValue, tabById } from '../sheets/ourTab';
import type { SheetRow } from '../sheets/readBlock';
import { serialReader } from '../sheets/serialReader';
import { readTask } from './edit/readTask';
import { registeredCampaign } from './openCampaign';

export interface OpenPrep {
  readonly code: string;
  readonly our: OurTab;
  readonly rows: readonly SheetRow[];
  /** As the rows stand, those without an id too. */
  readonly tasks: readonly TaskRow[];
  readonly today: number;
}

/** 筹备进度 of a campaign with its tasks, by the campaign's code. */
export function openPrep(code: string): OpenPrep | { readonly issue: Issue } {
  const open = registeredCampaign(code);
  if ('issue' in open) return open;
  const { campaign, overview } = open;
  const our = tabById('prep', campaign.sheets.prep, overview.language, campaign.code);
  if (!our) return { issue: { code: 'tabMissing', path: 'code', values: { value: code } } };
  const serial = serialReader();
  const today = serial(summaryValue(our, 'today')) ?? 0;
  const rows = blockRows(our);
  const tasks = rows.map((row) => readTask(row, serial, today).task);
  return { code: campaign.code, our, rows, tasks, today };
}
