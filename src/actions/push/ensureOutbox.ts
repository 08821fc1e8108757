import type { Issue } from '../../core/issue';
import { localeOf } from '../../locales/localeOf';
import { applyPlan } from '../../sheets/applyPlan';
import { livingShared } from '../../sheets/findShared';
import { tabById } from '../../sheets/openOurTab';
import { isTab, type OurTab } from '../../sheets/ourTab';
import { openOverview, registerShared } from '../../sheets/overviewSheet';
import { readCell } from '../../sheets/readCells';
import {
  addSheet,
  freeName,
  removeSheet,
  sendChanges,
  sheetById,
  sheetsNamed,
  unusedSheet,
} from '../../sheets/workbook';
import { blockLayout, type Layout } from '../../tabs/model/layout';
import { readSignature, type Signature } from '../../tabs/model/signature';
import { compileShared, laterLayout } from '../../tabs/newCampaign/compileCampaign';
import { TABS } from '../../tabs/tabs';
import type { Desk } from '../desk/openDesk';
import { openRepaired } from '../desk/repairTab';
import { Undo } from '../desk/undo';

type Overview = NonNullable<Desk['overview']>;

/**
 * 提醒与推送, made when the workbook has none. The caller holds the document lock. An Issue when there is no
 * campaign, or when what is there cannot be read and must not be made a second time.
 */
export function ensureOutbox(desk: Desk): OurTab<'outbox'> | Issue {
  return openOutbox(desk) ?? makeOutbox();
}

/** 提醒与推送 if there is one, repaired if need be. */
export function openOutbox({ shared, overview }: Desk): OurTab<'outbox'> | Issue | undefined {
  const id = shared.outbox;
  const sheet = sheetById(id);
  if (!overview || !sheet || id === undefined) return undefined;
  const signature: Signature = {
    product: 'campaign-desk',
    tab: 'outbox',
    campaign: '',
    layout: TABS.outbox.layout,
    sheet: id,
    language: overview.language,
  };
  const opened = openRepaired(sheet, signature);
  const our = typeof opened === 'object' ? opened.our : undefined;
  const code = opened === 'newer' ? 'tabNewer' : 'tabDamaged';
  const issue: Issue = { code, path: 'request', values: { value: sheet.getName() } };
  return isTab(our, 'outbox') ? our : issue;
}

function makeOutbox(): OurTab<'outbox'> | Issue {
  // Another execution may have made it since this one looked.
  const overview = openOverview();
  if (typeof overview === 'string') return { code: 'overviewDamaged', path: 'request' };
  const shared = livingShared(overview.shared);
  const made = openOutbox({ overview, shared, drafts: [] });
  return made ?? fill(overview, shared);
}

function fill(overview: Overview, shared: Overview['shared']): OurTab<'outbox'> | Issue {
  const { language } = overview;
  const locale = localeOf(language);
  const layout = laterLayout('outbox', locale);
  const undo = new Undo();
  try {
    // A run that was broken off may have left one; a tab of people's with that name stays theirs.
    removeUnfinished(layout);
    const left = unusedSheet(layout.name);
    const name = left ? layout.name : freeName(layout.name);
    undo.add(name, () => removeSheet(name));
    const sheet = left ?? addSheet(name);
    const id = sheet.getSheetId();
    applyPlan(
      sheet,
      compileShared('outbox', { outbox: { ...layout, name } }, locale, id).operations,
    );
    undo.add(overview.layout.name, () => registerShared(overview.sheet, overview.shared, language));
    registerShared(overview.sheet, { ...shared, outbox: id }, language);
    sheet.showSheet();
    sendChanges();
    const our = tabById('outbox', id, language);
    if (!our) throw new Error(name);
    return our;
  } catch (error) {
    return undo.run(error);
  }
}

/**
 * Removes a tab that was being made when a run was broken off: hidden still, signed as the outbox, with nothing
 * below its header, while 活动总览 knows of none.
 */
function removeUnfinished(layout: Layout): void {
  const [sheet] = sheetsNamed([layout.name]);
  const { firstRow } = blockLayout(layout);
  if (!sheet?.isSheetHidden() || sheet.getLastRow() >= firstRow) return;
  const signature = readSignature(readCell(sheet.getRange(1, 1)));
  if (signature?.tab === 'outbox' && signature.sheet === sheet.getSheetId())
    removeSheet(layout.name);
}
