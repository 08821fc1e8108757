import { fingerprint } from '../../core/fingerprint';
import type { Issues } from '../../core/issue';
import { openTable } from '../../sheets/openTable';
import { removeRows } from '../../sheets/removeRows';
import { deleteSheet, keepInSight, sendChanges, sheetById } from '../../sheets/workbook';
import type { BlockKey } from '../../tabs/kinds/rowOf';
import type { Column } from '../../tabs/model/tab';
import { arrangeCharts } from '../charts/arrangeCharts';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { isIssue, type OpenCampaign, openCampaign, soundTab } from '../desk/openCampaign';
import { sameCode } from '../desk/openDesk';
import { failure } from '../desk/undo';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** What deleting a campaign removes. Lessons stay: they are for the campaigns to come. */
export interface Deletion {
  readonly ok: true;
  readonly code: string;
  readonly name: string;
  readonly tabs: readonly string[];
  /** Rows of the shared tabs. */
  readonly rows: readonly { readonly tab: string; readonly count: number }[];
  /** Hand it to deleteCampaign: it stands for exactly this. */
  readonly token: string;
}

/** Shared tabs with rows of campaigns. */
const RECORDS = ['log', 'alerts', 'issueLog', 'feedback', 'outbox'] as const;

/** Rows of the campaign in a shared tab, and the columns of that which formulas fill. */
interface Records {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly formulas: readonly number[];
}

interface Found {
  readonly campaign: OpenCampaign;
  readonly tabs: readonly Sheet[];
  readonly records: readonly Records[];
}

/** Says what deleting a campaign would remove; changes nothing. */
export function previewDeletion(code: unknown, language?: unknown): Deletion | Refused {
  const answerIn = languageFrom(language);
  try {
    const found = find(String(code));
    return 'issues' in found ? refuse(found.issues, answerIn) : describe(found);
  } catch (error) {
    return refuse([failure(error)], answerIn);
  }
}

/**
 * Deletes the tabs and rows that the preview with this token named. The row in 活动总览 goes last: if
 * a service fails half-way the campaign is still listed, and deleting it again finishes the work.
 */
export function deleteCampaign(
  code: unknown,
  token: unknown,
  language?: unknown,
): Deletion | Refused {
  return lockedOrRefused(language, () => remove(String(code), token));
}

function remove(code: string, token: unknown): Deletion | Issues {
  const found = find(code);
  if ('issues' in found) return found;
  const deletion = describe(found);
  if (deletion.token !== token) return { issues: [{ code: 'changedSince', path: 'request' }] };
  try {
    arrangeCharts(found.campaign.overview, { without: found.campaign.campaign.code });
    for (const { sheet, rows, formulas } of found.records) removeRows(sheet, rows, formulas);
    const { overview, campaign } = found.campaign;
    keepInSight(overview.sheet, found.tabs);
    for (const sheet of found.tabs) deleteSheet(sheet);
    removeRows(overview.sheet, [campaign.row]);
    sendChanges();
    return deletion;
  } catch (error) {
    return { issues: [{ ...failure(error), code: 'deletionIncomplete' }] };
  }
}

function find(code: string): Found | Issues {
  const open = openCampaign(code);
  if ('issue' in open) return { issues: [open.issue] };
  const { desk, campaign, overview } = open;
  const records = [];
  for (const kind of RECORDS) {
    const our = soundTab(kind, desk.shared[kind], overview.language);
    if (isIssue(our)) return { issues: [our] };
    if (!our) continue;
    const [{ key, columns }] = our.tab.blocks;
    const table = openTable(our, key as BlockKey<typeof kind>);
    const own = table.rows.filter(({ is }) => sameCode(is.campaign, campaign.code));
    const formulas = columns.flatMap(({ key, formula }: Column) =>
      formula ? (table.block.columns[key] ?? []) : [],
    );
    records.push({ sheet: our.sheet, rows: own.map(({ row }) => row), formulas });
  }
  const tabs = Object.values(campaign.sheets).flatMap((id) => sheetById(id) ?? []);
  return { campaign: open, tabs, records };
}

function describe({ campaign: { campaign }, tabs, records }: Found): Deletion {
  const preview = {
    code: campaign.code,
    name: campaign.name,
    tabs: tabs.map((sheet) => sheet.getName()),
    rows: records
      .filter(({ rows }) => rows.length > 0)
      .map(({ sheet, rows }) => ({ tab: sheet.getName(), count: rows.length })),
  };
  const places = records.map(({ rows }) => rows);
  return { ok: true, ...preview, token: fingerprint([preview, places]) };
}
