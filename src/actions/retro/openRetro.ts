import type { Issue } from '../../core/issue';
import { SEPARATOR } from '../../core/retro/rowMemory';
import type { OurTab } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { summaryOf } from '../../sheets/summaryOf';
import { sheetById } from '../../sheets/workbook';
import { known } from '../../tabs/kinds/unread';
import type { TabKind } from '../../tabs/model/tab';
import { type OpenCampaign, openCampaign, type ReadTab, tabsOf } from '../desk/openCampaign';

/** 复盘报告 of a campaign, and the clock it is written by; days are serial. */
export interface OpenRetro {
  readonly code: string;
  readonly campaign: OpenCampaign['campaign'];
  /** The campaign as it was found in the workbook. */
  readonly found: OpenCampaign;
  readonly retro: OurTab<'retro'>;
  readonly serial: (cell: unknown) => number | undefined;
  readonly today: number;
  /** Last day of the campaign; undefined when the plan does not say. */
  readonly end: number | undefined;
  readonly isOver: boolean;
  /** Keys of all rows that were ever given; parts add theirs. */
  readonly known: Set<string>;
  /** A tab of the campaign or of all, with one read; one that is gone is noted in `notRead`. */
  readonly tab: ReadTab;
  /** What tabs that were asked for and are gone are called. */
  readonly notRead: ReadonlySet<string>;
}

/** 复盘报告 of a campaign and how its other tabs are read; an Issue when there is none. */
export function findRetro(code: string) {
  const found = openCampaign(code);
  if ('issue' in found) return found;
  const { campaign } = found;
  const tab = tabsOf(found);
  const retro = tab('retro');
  if (retro) return { found, campaign, tab, retro };
  const issue: Issue = { code: 'noRetro', path: 'code', values: { value: campaign.code } };
  return { issue };
}

/** Opens the retro of a campaign; an Issue when there is none to write into. */
export function openRetro(code: string): OpenRetro | { readonly issue: Issue } {
  const open = findRetro(code);
  if ('issue' in open) return open;
  const { found, campaign, tab: readTab, retro } = open;
  const notRead = new Set<string>();
  if (!sheetById(campaign.sheets.plan)) notRead.add(retro.locale.plan.tab);
  const serial = serialReader();
  const shown = summaryOf(retro);
  const today = known(shown.today) ?? 0;
  const end = serial(campaign.end);
  const read = new Map<string, OurTab | undefined>([['retro', retro]]);
  return {
    code: campaign.code,
    campaign,
    found,
    retro,
    serial,
    today,
    end,
    isOver: end !== undefined && end > 0 && today > end,
    known: new Set(shown.given.split(SEPARATOR).filter(Boolean)),
    tab: ((kind) => {
      if (!read.has(kind)) read.set(kind, readTab(kind));
      const tab = read.get(kind);
      if (!tab) notRead.add(retro.locale[kind as TabKind].tab);
      return tab;
    }) as ReadTab,
    notRead,
  };
}
