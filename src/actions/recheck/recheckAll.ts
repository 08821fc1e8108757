import type { Issue } from '../../core/issue';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { sendChanges, sheetById, showToast } from '../../sheets/workbook';
import type { Layout } from '../../tabs/layout';
import type { Signature } from '../../tabs/signature';
import { ALL_SHARED_TABS, CAMPAIGN_TABS, type TabKind } from '../../tabs/tab';
import { TABS } from '../../tabs/tabs';
import { finishArchives } from '../archive/setArchived';
import { arrangeCharts } from '../charts/arrangeCharts';
import { loggedRows } from '../edit/appendEntries';
import { CHECKS } from '../edit/checkEdit';
import { checkMonitor } from '../edit/checkMonitor';
import type { OpenAlerts } from '../edit/openAlerts';
import { locked } from '../locked';
import { campaignsUnderWay, openDesk } from '../openDesk';
import { regionalHint } from '../regional/fitRegional';
import { dueAfterRecheck } from '../tick/dueAfterRecheck';
import { closeOrphans } from './closeOrphans';
import { missingTabs, withoutOverview } from './missingTabs';
import { openAlertsOf } from './openAlertsOf';
import { remakeShared } from './remakeShared';
import { type Opened, openRepaired, repairTab } from './repairTab';

const SHARED_KINDS = ALL_SHARED_TABS.filter((kind) => kind !== 'overview');

/** What a recheck found and did. */
export interface Recheck {
  readonly repaired: number;
  /** Open alerts and late tasks, after it. */
  readonly alerts: number;
  readonly late: number;
  /** Things that are due and not yet done, over all campaigns under way. */
  readonly due: number;
  /** Names of tabs that it could not repair. */
  readonly broken: readonly string[];
  /** The same in a sentence. */
  readonly message: string;
}

interface Tally {
  repaired: number;
  late: number;
  readonly broken: string[];
}

/**
 * Checks every tab of ours but those of archived campaigns: repairs what was torn, then does what edits would have done. Edits that
 * others make meanwhile are answered by themselves.
 */
export function recheckAll(): Recheck {
  const result = outcome();
  const { count, text } = dueAfterRecheck();
  const message = result.message + text;
  showToast(message, '');
  return { ...result, due: count, message };
}

type Outcome = Omit<Recheck, 'due'>;

function outcome(): Outcome {
  const done = locked(() => recheck());
  if (!('issues' in done)) return done;
  return { repaired: 0, alerts: 0, late: 0, broken: [], message: whyNot(done.issues) };
}

/** Only a lock that could not be had is someone else. */
function whyNot([issue]: readonly Issue[]): string {
  const { checks, overview } = localeOf('zh-CN');
  if (issue?.code === 'busy') return checks.recheck.busy;
  if (issue?.code === 'overviewDamaged')
    return fillIn(checks.recheck.broken, { names: overview.tab });
  return fillIn(checks.recheck.failed, { reason: String(issue?.values?.reason ?? issue?.code) });
}

function recheck(): Outcome | { readonly issues: readonly Issue[] } {
  const found = openDesk();
  if ('issue' in found)
    return found.issue.code === 'notAdopted'
      ? nothingDone(localeOf('zh-CN').issues.notAdopted)
      : { issues: [found.issue] };
  const { overview } = found;
  if (!overview) return nothingDone(withoutOverview(found));
  const lost = missingTabs(found, overview);
  const desk = remakeShared(found, overview, lost);
  const tally: Tally = { repaired: finishArchives(overview).length, late: 0, broken: [] };
  const { language } = overview;
  const base = { product: 'campaign-desk' as const, language, shared: desk.shared };
  const shared = openAll(SHARED_KINDS, desk.shared, { ...base, campaign: '' }, tally);
  for (const opened of Object.values(shared)) checkTab(opened, layoutsOf(shared), tally);
  let open = openAlertsOf(desk);
  const log = shared.log && loggedRows(shared.log.our);
  for (const { code, sheets } of campaignsUnderWay(desk)) {
    const own = openAll(CAMPAIGN_TABS, sheets, { ...base, campaign: code }, tally);
    const layouts = { ...layoutsOf(shared), ...layoutsOf(own) };
    for (const opened of Object.values(own)) checkTab(opened, layouts, tally, { open, log });
    if (own.monitor) closeOrphans(own.monitor.our, open);
  }
  tally.repaired += arrangeCharts(overview, { again: true });
  sendChanges();
  open = openAlertsOf(desk);
  const { recheck: texts } = localeOf(overview.language).checks;
  const counts = { repaired: tally.repaired, alerts: open.size, late: tally.late };
  const broken =
    tally.broken.length > 0 ? fillIn(texts.broken, { names: tally.broken.join(', ') }) : '';
  const message =
    fillIn(texts.summary, counts) + broken + lost.said + regionalHint(overview.language);
  return { ...counts, broken: [...tally.broken, ...lost.names], message };
}

function nothingDone(message: string): Outcome {
  return { repaired: 0, alerts: 0, late: 0, broken: [], message };
}

type Base = Omit<Signature, 'tab' | 'layout' | 'sheet'>;

type OpenedTabs = Readonly<Record<string, Opened>>;

/** Reads tabs by the ids of their sheets; those that were deleted are passed over. */
function openAll(
  kinds: readonly TabKind[],
  ids: Readonly<Partial<Record<TabKind, number>>>,
  base: Base,
  tally: Tally,
): OpenedTabs {
  const found: Record<string, Opened> = {};
  for (const kind of kinds) {
    const id = ids[kind];
    const sheet = sheetById(id);
    if (!sheet || id === undefined) continue;
    const signature = { ...base, tab: kind, layout: TABS[kind].layout, sheet: id };
    const opened = openRepaired(sheet, signature);
    if (opened) found[kind] = opened;
    else tally.broken.push(sheet.getName());
  }
  return found;
}

function checkTab(
  opened: Opened,
  layouts: Readonly<Record<string, Layout>>,
  tally: Tally,
  known: { readonly open?: OpenAlerts; readonly log?: readonly SheetRow[] | undefined } = {},
): void {
  const { our, repaired } = repairTab(opened, layouts);
  const { kind } = our.tab;
  const changed =
    kind === 'monitor' ? checkMonitor(our, undefined, known) : (CHECKS[kind]?.(our) ?? 0);
  tally.repaired += repaired + changed;
  const late = kind === 'prep' ? summaryValue(our, 'overdue') : 0;
  tally.late += typeof late === 'number' ? late : 0;
}

function layoutsOf(tabs: OpenedTabs): Record<string, Layout> {
  return Object.fromEntries(Object.entries(tabs).map(([kind, { our }]) => [kind, our.layout]));
}
