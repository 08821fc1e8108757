import type { Issues } from '../../core/issue';
import { localeOf } from '../../locales/localeOf';
import { logEntries } from '../../rows/logEntry';
import { bringUp } from '../../sheets/bringUp';
import { isTab } from '../../sheets/ourTab';
import { overviewOn, registerShared, repairOverview } from '../../sheets/overviewSheet';
import { repairCampaignRows } from '../../sheets/repairCampaignRows';
import { sendChanges, showToast } from '../../sheets/workbook';
import { ALL_SHARED_TABS } from '../../tabs/model/tab';
import { closeOrphans } from '../alerts/closeOrphans';
import { openAlertsOf } from '../alerts/openAlertsOf';
import { finishArchives } from '../archive/setArchived';
import { finishMove } from '../change/finishMove';
import { arrangeCharts } from '../charts/arrangeCharts';
import { Attempts } from '../desk/attempts';
import { locked } from '../desk/locked';
import { campaignsUnderWay, type Desk, openDesk } from '../desk/openDesk';
import type { Opened } from '../desk/repairTab';
import { dueAfterRecheck } from '../due/dueAfterRecheck';
import { regionalHint } from '../regional/fitRegional';
import { checkTab, layoutsOf, nameOf, openAll, openFilled, type Tally } from './checkTabs';
import { missingTabs, withoutOverview } from './missingTabs';
import { nothingDone, type Outcome, type Recheck, tell, whyNot } from './recheckOutcome';
import { remakeShared } from './remakeShared';
import { type SignedDesk, signedDesk } from './signedDesk';

const SHARED_KINDS = ALL_SHARED_TABS.filter((kind) => kind !== 'overview');

/**
 * Checks every tab of ours but those of archived campaigns: repairs what was torn, then does what edits would have done. Edits that
 * others make meanwhile are answered by themselves.
 */
export function recheckAll(): Recheck {
  const result = outcome();
  const { count, late, text } = dueAfterRecheck();
  const message = result.message + text;
  showToast(message, '');
  return { ...result, due: count, late, message };
}

function outcome(): Outcome {
  const done = locked(() => recheck());
  if (!('issues' in done)) return done;
  return nothingDone(whyNot(done.issues));
}

function recheck(): Outcome | Issues {
  const first = openDesk();
  const isDamaged = 'issue' in first && first.issue.code === 'overviewDamaged';
  const mended = isDamaged ? repairOverview() : 0;
  const found = isDamaged ? openDesk() : first;
  const attempts = new Attempts();
  const [broken, given] = [new Set<string>(), new Map<string, readonly string[]>()];
  const tally: Tally = { repaired: mended, broken, newer: [], given, attempts };
  if ('issue' in found) {
    if (found.issue.code === 'notAdopted') return nothingDone(localeOf('zh-CN').issues.notAdopted);
    if (found.issue.code !== 'overviewDamaged') return { issues: [found.issue] };
    return checkSigned(tally);
  }
  const { overview } = found;
  if (!overview) return nothingDone(withoutOverview(found));
  const lost = missingTabs(found, overview);
  const desk = remakeShared(found, overview, lost);
  const { language } = overview;
  if (!overview.isSigned) {
    registerShared(overview.sheet, desk.shared, language);
    tally.repaired += 1;
  }
  const { name } = overview.layout;
  tally.repaired += attempts.at(name, () => finishArchives(overview).length) ?? 0;
  tally.repaired += attempts.at(name, finishMove) ?? 0;
  checkEach({ language, shared: desk.shared, campaigns: campaignsUnderWay(desk) }, desk, tally);
  tally.repaired += attempts.at(name, () => formulasOf(overview)) ?? 0;
  tally.repaired += attempts.at(name, () => arrangeCharts(overview, { again: true })) ?? 0;
  sendChanges();
  const told = tell(tally, openAlertsOf(desk).size, language);
  return {
    ...told,
    broken: [...told.broken, ...lost.names],
    message: told.message + lost.said + regionalHint(language),
  };
}

/** Without 活动总览, which is named, the tabs are checked that their own signatures tell of. */
function checkSigned(tally: Tally): Outcome {
  const signed = signedDesk();
  const desk: Desk = { shared: signed.shared, drafts: [] };
  tally.broken.add(localeOf(signed.language).overview.tab);
  checkEach(signed, desk, tally);
  sendChanges();
  return tell(tally, openAlertsOf(desk).size, signed.language);
}

/** Checks each tab by itself, those that all share first. */
function checkEach(
  { language, shared: ids, campaigns }: SignedDesk,
  desk: Desk,
  tally: Tally,
): void {
  const { attempts } = tally;
  const base = { product: 'campaign-desk' as const, language, shared: ids };
  const checkShared = () => {
    const tabs = openAll(SHARED_KINDS, ids, { ...base, campaign: '' }, tally);
    const layouts = layoutsOf(tabs);
    for (const opened of Object.values(tabs))
      attempts.at(nameOf(opened), () => checkTab(opened, layouts, tally));
    return tabs;
  };
  const shared = checkShared();
  const sharedLayouts = layoutsOf(shared);
  const open = openAlertsOf(desk);
  const records = shared.log?.our;
  const log = isTab(records, 'log') ? logEntries(records) : undefined;
  for (const { code, sheets } of campaigns) {
    const ofCampaign = { ...base, campaign: code };
    const own = openFilled(sheets, ofCampaign, tally);
    const layouts = { ...sharedLayouts, ...layoutsOf(own) };
    const check = (opened: Opened) =>
      attempts.at(nameOf(opened), () => checkTab(opened, layouts, tally, { open, log }));
    for (const [kind, opened] of Object.entries(own)) {
      const before = tally.repaired;
      check(opened);
      // Figures that only now came into 数据记录 are among the sums of the plan, and a stock gives tasks.
      if (kind !== 'monitor' || tally.repaired === before) continue;
      const again = (['plan', 'prep'] as const).filter((of) => own[of]);
      Object.values(openAll(again, sheets, ofCampaign, tally)).forEach(check);
    }
    const board = own.monitor?.our;
    if (isTab(board, 'monitor')) attempts.at(board.layout.name, () => closeOrphans(board, open));
  }
  // Problems name people of 筹备进度, which could not be read while it lacked a column.
  if (tally.given.size > 0) checkShared();
}

/** Brings formulas of campaigns' rows back; gives how many. */
function formulasOf({ sheet }: NonNullable<Desk['overview']>): number {
  const now = overviewOn(sheet);
  return now ? repairCampaignRows(now, bringUp) : 0;
}
