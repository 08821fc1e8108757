import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { openOurTab } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import { refusedSentence } from '../../sheets/refusedCells';
import { withTypedFormats } from '../../sheets/typedFormats';
import { showToast } from '../../sheets/workbook';
import { isNewer } from '../../tabs/isOlder';
import type { Area } from '../../tabs/model/area';
import { isStacked, type TabKind } from '../../tabs/model/tab';
import { followRows } from '../desk/followRows';
import { checkLibrary } from '../lessons/checkLibrary';
import { checkCalendar } from './checkCalendar';
import { checkFeedback } from './checkFeedback';
import { checkIssueLog } from './checkIssueLog';
import { checkLog } from './checkLog';
import { checkMarket } from './checkMarket';
import { checkMonitor } from './checkMonitor';
import { checkOverview } from './checkOverview';
import { checkPartners } from './checkPartners';
import { checkPlan } from './checkPlan';
import { checkPrep } from './checkPrep';
import { checkRetro } from './checkRetro';
import { checkTables } from './checkTables';
import { followBlocks } from './followBlocks';
import { movePaste } from './movePaste';
import { topUpBlocks } from './topUpBlocks';
import { tellReplaced, typedOver } from './typedOver';

/**
 * Brings a tab into the state that its cells ask for; gives how many cells it changed. `edited` are the
 * cells that someone has just typed into, where that is known.
 */
type Check<K extends TabKind = TabKind> = (our: OurTab<K>, edited?: Area) => number;

/** What answers to edits, by tab. */
const CHECKS: { readonly [K in TabKind]?: Check<K> } = {
  plan: checkPlan,
  prep: checkPrep,
  monitor: checkMonitor,
  retro: checkRetro,
  calendar: checkCalendar,
  partners: checkPartners,
  market: checkMarket,
  materials: checkTables,
  tracking: checkTables,
  overview: checkOverview,
  log: checkLog,
  issueLog: checkIssueLog,
  feedback: checkFeedback,
  lessons: checkLibrary,
};

/** The check of a tab by its kind, 0 for a tab that nobody answers. */
export const checkTab: Check = (our, edited) =>
  (CHECKS[our.tab.kind] as Check | undefined)?.(our, edited) ?? 0;

/** Rows from which a paste is large. */
const LARGE_PASTE = 100;

/** The part of an edit event that is used: where it was. What was typed is read from the sheet. */
export interface EditEvent {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
}

/**
 * Answers an edit: reads the whole tab and writes what differs from what it should be, so that events
 * that were lost do not matter. Whatever a service refuses is left for the next edit or a recheck.
 */
export function checkEdit(event: EditEvent | undefined): void {
  try {
    const range = event?.range;
    if (!range) return;
    const sheet = range.getSheet();
    const our = openOurTab(sheet, range.getNumRows() >= LARGE_PASTE, (signature) => {
      const { checks, issues } = localeOf(signature.language);
      const name = sheet.getName();
      const newer = fillIn(issues.tabNewer, { value: name });
      showToast(isNewer(signature) ? newer : checks.recheck.damaged, name);
    });
    const edited = areaOf(range);
    if (our) answer(isStacked(our.tab) ? movePaste(our, edited) : our, edited);
  } catch (error) {
    // A viewer, a protected range, a busy service: nobody should be disturbed while typing.
    Logger.log(`onEdit: ${error}`);
  }
}

function answer(read: OurTab, edited: Area): void {
  const our = withTypedFormats(read, edited);
  const typed = typedOver(read, edited);
  try {
    checkTab(our, edited);
    if (isStacked(our.tab)) {
      followBlocks(our, edited);
      topUpBlocks(our, edited);
    } else followRows(our);
    tellReplaced(our, typed);
  } finally {
    const refused = refusedSentence(our.locale);
    if (refused !== '') showToast(refused, our.layout.name);
  }
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
