import type { Issue, Issues } from '../../core/issue';
import { OPTIONAL_TABS, type OptionalTab } from '../../core/request/campaignRequest';
import { applyPlan } from '../../sheets/applyPlan';
import { addSheets, areFramed } from '../../sheets/newSheets';
import { readCell } from '../../sheets/readCells';
import {
  hasSheet,
  openSheet,
  removeSheet,
  sendChanges,
  sheetById,
  sheetInFront,
  sheetsNamed,
} from '../../sheets/workbook';
import { writeRow } from '../../sheets/writeRow';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import { readSignature } from '../../tabs/model/signature';
import { CAMPAIGN_TABS, type CampaignTab } from '../../tabs/model/tab';
import {
  campaignLayout,
  campaignName,
  compileCampaignTab,
  type Layouts,
} from '../../tabs/newCampaign/compileCampaign';
import type { Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { isIssue, type OpenCampaign } from '../desk/openCampaign';
import { Undo } from '../desk/undo';
import { campaignNow } from './campaignNow';
import { livingLayouts } from './livingLayouts';
import { openLean } from './openLean';
import { switchRetro } from './switchRetro';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface AddedTabs {
  readonly ok: true;
  /** Names of the tabs that were made; empty when the campaign had all that were asked for. */
  readonly tabs: readonly string[];
}

/**
 * Gives a campaign optional tabs that it lacks, filled as if they had been asked for when it was made: all of them, or
 * nothing and the reason.
 */
export function addTabs(code: unknown, tabs: unknown, language?: unknown): AddedTabs | Refused {
  const asked: readonly unknown[] = Array.isArray(tabs) ? tabs : [];
  const kinds = OPTIONAL_TABS.filter((kind) => asked.includes(kind));
  return lockedOrRefused(language, () => add(String(code ?? ''), kinds));
}

function add(code: string, kinds: readonly OptionalTab[]): AddedTabs | Issues {
  const open = openLean(code);
  if ('issue' in open) return { issues: [open.issue] };
  const lacking = kinds.filter((kind) => !sheetById(open.campaign.sheets[kind]));
  if (lacking.length === 0) return { ok: true, tabs: [] };
  const context = campaignNow(open, lacking);
  if (isIssue(context)) return { issues: [context] };
  const living = livingLayouts(open);
  if (isIssue(living)) return { issues: [living] };
  const made = lacking.map((kind) => [kind, campaignLayout(kind, context)] as const);
  const taken = made.flatMap(([kind, { name }]): Issue[] =>
    isFree(name, kind, open)
      ? []
      : [{ code: 'nameTaken', path: 'request', values: { value: name } }],
  );
  if (taken.length > 0) return { issues: taken };
  return build(open, context, { ...living, ...Object.fromEntries(made) }, lacking);
}

/** Whether no tab has the name; what a run left behind that was broken off is removed. */
function isFree(name: string, kind: OptionalTab, { campaign }: OpenCampaign): boolean {
  const [sheet] = sheetsNamed([name]);
  if (!sheet) return true;
  const signature = readSignature(readCell(sheet.getRange(1, 1)));
  const isUnfinished =
    sheet.getLastRow() === 0 || (signature?.tab === kind && signature.campaign === campaign.code);
  if (sheet.isSheetHidden() && isUnfinished) removeSheet(name);
  return !hasSheet(name);
}

function build(
  open: OpenCampaign,
  context: CampaignContext,
  layouts: Layouts,
  kinds: readonly OptionalTab[],
): AddedTabs | Issues {
  const { desk, overview, campaign } = open;
  const [first] = kinds;
  const undo = new Undo();
  try {
    // A sheet that is inserted comes in front.
    const front = sheetInFront();
    undo.add(front.getName(), () => openSheet(front));
    const place = first && placeFor(open, first);
    const wanted = kinds.map((kind, i) => ({
      kind,
      name: campaignName(campaign.code, kind, context.locale),
      index: place === undefined ? undefined : place + i,
    }));
    for (const { name } of wanted) undo.add(name, () => removeSheet(name));
    const sheets = addSheets(wanted);
    const made = wanted.map((one, i) => ({ ...one, sheet: sheets[i] as Sheet }));
    const isFramed = areFramed(wanted);
    for (const { kind, sheet } of made) {
      const id = sheet.getSheetId();
      const plan = compileCampaignTab(kind, layouts, context, id, desk.shared);
      applyPlan(sheet, plan.operations, { isFramed });
    }
    switchRetro(open, layouts, kinds, true, undo);
    const cells = (id: (sheet: (typeof made)[number]['sheet']) => number | null) =>
      Object.fromEntries(made.map(({ kind, sheet }) => [kind, id(sheet)]));
    undo.add(overview.layout.name, () =>
      writeRow(
        overview,
        campaign.row,
        cells(() => null),
      ),
    );
    writeRow(
      overview,
      campaign.row,
      cells((sheet) => sheet.getSheetId()),
    );
    for (const { sheet } of made) sheet.showSheet();
    sendChanges();
    bringInFront(made[0]?.sheet);
    return { ok: true, tabs: made.map(({ name }) => name) };
  } catch (error) {
    return { issues: [undo.run(error)] };
  }
}

/** The index of the first new tab: right of the tabs of the campaign that stand before it. */
function placeFor({ campaign }: OpenCampaign, kind: CampaignTab): number | undefined {
  const before = CAMPAIGN_TABS.slice(0, CAMPAIGN_TABS.indexOf(kind));
  const places = before.flatMap((other) => sheetById(campaign.sheets[other])?.getIndex() ?? []);
  return places.length > 0 ? Math.max(...places) : undefined;
}

function bringInFront(sheet: Sheet | undefined): void {
  try {
    if (sheet) openSheet(sheet);
  } catch {
    // It is there, and found by its name.
  }
}
