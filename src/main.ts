import { type Adopted, adoptWorkbook as adopt } from './actions/adopt/adoptWorkbook';
import { noticeImport } from './actions/adopt/noticeImport';
import {
  type Archived,
  type ArchivePreview,
  archiveCampaign as archive,
  previewArchive,
  restoreCampaign as restore,
} from './actions/archive/archiveCampaign';
import { type BriefCardMade, makeBriefCard } from './actions/brief/makeBriefCard';
import {
  type Deletion,
  previewDeletion,
  deleteCampaign as remove,
} from './actions/change/deleteCampaign';
import { type BaselineFrozen, freezeBaseline as freeze } from './actions/change/freezeBaseline';
import {
  type DateMove,
  moveFollowing as follow,
  moveDates as move,
  previewFollowing as previewFollow,
  previewMove,
} from './actions/change/moveDates';
import { customFunctions } from './actions/customFunctions';
import { type DocumentMade, documentOf as makeDocument } from './actions/document/documentOf';
import { checkEdit, type EditEvent } from './actions/edit/checkEdit';
import { type LessonsChecked, checkLessons as lessonsOf } from './actions/lessons/checkLessons';
import * as archiveDialogs from './actions/menu/archiveDialogs';
import { askAdopt as askForAdoption } from './actions/menu/askAdopt';
import { askImport as importPasted } from './actions/menu/askImport';
import { askLessons as keepLessons } from './actions/menu/askLessons';
import { askNewCampaign as askCampaign } from './actions/menu/askNewCampaign';
import { askOpenIssue as openIssue } from './actions/menu/askOpenIssue';
import { askPush as askForPush } from './actions/menu/askPush';
import { askRegional as askForRegional } from './actions/menu/askRegional';
import * as retroDialogs from './actions/menu/askRetro';
import { askTicks as askHourly } from './actions/menu/askTicks';
import * as dialogs from './actions/menu/dialogs';
import { addMenu } from './actions/menu/menu';
import { openSidebar } from './actions/menu/openSidebar';
import * as scheduleDialogs from './actions/menu/scheduleDialogs';
import { showDocument } from './actions/menu/showDocument';
import * as preflights from './actions/menu/showPreflight';
import { type DayPanel, dayPanel as panel } from './actions/panel/dayPanel';
import { showPlace as show } from './actions/panel/place';
import { type Preflight, preflightPlan } from './actions/preflight/preflightPlan';
import { type Recheck, recheckAll as recheck } from './actions/recheck/recheckAll';
import {
  fitRegional,
  type RegionalSet,
  type RegionalState,
  regionalState as stateOfRegional,
} from './actions/regional/fitRegional';
import { type EncoreListed, listEncore as encore } from './actions/retro/listEncore';
import { type RetroWritten, writeRetro as write } from './actions/retro/writeRetro';
import type { Refused } from './actions/setup/campaignRequestOf';
import {
  cancelCampaign as cancel,
  campaignDrafts as drafts,
  type OpenDraft,
} from './actions/setup/cancelCampaign';
import { type Created, createCampaign as create } from './actions/setup/createCampaign';
import {
  createCampaignStep as createStep,
  type StepDone,
} from './actions/setup/createCampaignStep';
import { type CampaignPlan, planCampaign as plan } from './actions/setup/planCampaign';
import { hourlyTick } from './actions/tick/hourlyTick';
import { noticeCopy } from './actions/tick/noticeCopy';
import { type Proposal, proposeCampaign as propose } from './actions/wizard/proposeCampaign';
import { keepForm, startWizard as start, type WizardStart } from './actions/wizard/startWizard';

/** Simple trigger: shows the menu; says in 设置 when the workbook is a copy. */
export function onOpen(): void {
  addMenu();
  noticeCopy();
  noticeImport();
}

/** Runs once when the add-on is installed. */
export function onInstall(): void {
  addMenu();
}

/** Menu: opens the wizard that sets up a new campaign. */
export function showWizard(): void {
  openSidebar('wizard');
}

/** Menu: opens what needs someone today. */
export function showPanel(): void {
  openSidebar('panel');
}

/** Menu: sets up a new campaign by questions, for whom the sidebar does not open. */
export function askNewCampaign(): void {
  askCampaign();
}

/** What the wizard needs to begin, in a language. */
export function startWizard(language?: unknown): WizardStart {
  return start(language);
}

/** A whole CampaignRequest from `{ language, scenario, name, start, end, copyFrom? }`. */
export function proposeCampaign(basics: unknown): Proposal | Refused {
  return propose(basics);
}

/** Keeps what this person has typed into the wizard, for when they open it again. */
export function saveWizardForm(text: unknown): void {
  keepForm(text);
}

/** Alerts, tasks and issues that need someone today. */
export function dayPanel(language?: unknown): DayPanel | Refused {
  return panel(language);
}

/** Brings a cell `{ sheet, row, column }` in front of the person; false when it is gone. */
export function showPlace(place: unknown): boolean {
  return show(place);
}

/** Menu: says who runs the hourly check; switches it on or off, or takes it over. */
export function askTicks(): void {
  askHourly();
}

/** Trigger by the clock: checks all campaigns under way and says what is due. */
export function onHourlyTick(): void {
  hourlyTick();
}

/** Menu: checks and repairs all tabs, and does what lost edits would have done. */
export function recheckAll(): Recheck {
  return recheck();
}

/** Menu: shows the plan as approvers read it, to print or to send on. */
export function exportPlan(): void {
  showDocument('plan');
}

/** Menu: shows the retro as managers read it, with charts, to print or to send on. */
export function exportRetro(): void {
  showDocument('retro');
}

/** Menu: shows who does what, and how much a week. */
export function showRaci(): void {
  showDocument('raci');
}

/** Menu: shows the brief of the stand-up. */
export function showBrief(): void {
  showDocument('brief');
}

/** The brief of the stand-up as lines `{ title, sections: { heading, lines }[] }`, to be sent. */
export function briefCard(code: unknown, language?: unknown): BriefCardMade | Refused {
  return makeBriefCard(code, language);
}

/** A document of a campaign, by its kind: `plan`, `raci`, `brief`. */
export function documentOf(
  kind: unknown,
  code: unknown,
  language?: unknown,
): DocumentMade | Refused {
  return makeDocument(kind, code, language);
}

/** Menu: moves a campaign's dates after a preview. */
export function askMoveDates(): void {
  dialogs.askMoveDates();
}

/** Menu: imports the export that was pasted into the sheet in front, after a preview. */
export function askImport(): void {
  importPasted();
}

/** Menu: makes an issue of the alert in front, with its risk plan. */
export function askOpenIssue(): void {
  openIssue();
}

/** Menu: turns bots and mail on and off, tries them, sends what waits. */
export function askPush(): void {
  askForPush();
}

/** Menu: says whether time zone and locale fit, and sets those that do if the person wants it. */
export function askRegional(): void {
  askForRegional();
}

/** What of the spreadsheet's time zone and locale does not fit, in a sentence; empty when all fits. */
export function regionalState(language?: unknown): RegionalState {
  return stateOfRegional(language);
}

/** Gives the spreadsheet the time zone and locale that fit: only when a person asked for it. */
export function setRegional(language?: unknown): RegionalSet {
  return fitRegional(language);
}

/** Menu: makes an imported workbook, whose sheets got other ids, one of ours again. */
export function askAdopt(): void {
  askForAdoption();
}

/** Writes the ids that the sheets have now into signatures and 活动总览: only when a person asked for it. */
export function adoptWorkbook(language?: unknown): Adopted | Refused {
  return adopt(language);
}

/** Menu: says how the lessons of the campaign in front went, and keeps its shortfalls as lessons. */
export function askLessons(): void {
  keepLessons();
}

/** Whether a campaign followed the lessons it carries, and what came back; writes it down. */
export function checkLessons(code: unknown, language?: unknown): LessonsChecked | Refused {
  return lessonsOf(code, language);
}

/** Menu: checks a campaign's plan as a whole, in the sidebar. */
export function showPreflight(): void {
  preflights.showPreflight();
}

/** Menu: the same as a list, for whom the sidebar does not open. */
export function listPreflight(): void {
  preflights.listPreflight();
}

/** Everything about a campaign's plan that someone should know before money is spent. */
export function preflight(code: unknown, language?: unknown): Preflight | Refused {
  return preflightPlan(code, language);
}

/** Menu: writes the retro of a campaign: findings, comparisons, closings. */
export function askWriteRetro(): void {
  retroDialogs.askWriteRetro();
}

/** Menu: lists what lies behind, for the encore. */
export function askEncore(): void {
  retroDialogs.askEncore();
}

/** Writes what the records say into the retro; a second time without news writes nothing. */
export function writeRetro(code: unknown, language?: unknown): RetroWritten | Refused {
  return write(code, language);
}

/** Lists parts of the goal and products that lie behind, into the retro. */
export function listEncore(code: unknown, language?: unknown): EncoreListed | Refused {
  return encore(code, language);
}

/** Menu: moves the tasks that wait for others, after a preview. */
export function askFollowing(): void {
  scheduleDialogs.askFollowing();
}

/** Menu: freezes the dates of all tasks under a name. */
export function askBaseline(): void {
  scheduleDialogs.askBaseline();
}

/** Menu: archives a campaign after a preview: its tabs are hidden, its results stay. */
export function askArchiveCampaign(): void {
  archiveDialogs.askArchive();
}

/** Menu: brings the tabs of an archived campaign back. */
export function askRestoreCampaign(): void {
  archiveDialogs.askRestore();
}

/** Menu: deletes a campaign after a preview. */
export function askDeleteCampaign(): void {
  dialogs.askDeleteCampaign();
}

/** Menu: removes what campaigns left half-way have made. */
export function askRemoveDrafts(): void {
  dialogs.askRemoveDrafts();
}

/** Menu: says what colours and symbols mean. */
export function showHelp(): void {
  dialogs.showHelp();
}

/** Simple trigger: answers what someone typed, pasted or cleared. */
export function onEdit(event: EditEvent): void {
  checkEdit(event);
}

/**
 * Makes the tabs of a campaign and its row in the overview, from a CampaignRequest: all or nothing.
 * Gives `{ ok, code, sheets }`, or `{ ok: false, issues }` with a sentence each.
 */
export function createCampaign(request: unknown): Created | Refused {
  return create(request);
}

/** Says in which steps a CampaignRequest would be set up, or why it cannot be. Changes nothing. */
export function planCampaign(request: unknown): CampaignPlan | Refused {
  return plan(request);
}

/** Does step `n` (from 0) of those that planCampaign names; for a wizard that shows progress. */
export function createCampaignStep(request: unknown, n: unknown): StepDone | Refused {
  return createStep(request, n);
}

/** Campaigns whose setting up was left half-way. */
export function campaignDrafts(): OpenDraft[] {
  return drafts();
}

/** Removes what a campaign left half-way has made so far. */
export function cancelCampaign(code: unknown, language?: unknown): { ok: true } | Refused {
  return cancel(code, language);
}

/** Says which tabs and rows deleting a campaign would remove. Changes nothing. */
export function previewDeleteCampaign(code: unknown, language?: unknown): Deletion | Refused {
  return previewDeletion(code, language);
}

/** Deletes what the preview with that token named. */
export function deleteCampaign(
  code: unknown,
  token: unknown,
  language?: unknown,
): Deletion | Refused {
  return remove(code, token, language);
}

/** Says which tabs archiving a campaign would hide, and what is not finished. Changes nothing. */
export function previewArchiveCampaign(
  code: unknown,
  language?: unknown,
): ArchivePreview | Refused {
  return previewArchive(code, language);
}

/**
 * Archives a campaign: tabs hidden, row kept. One that still runs, has open alerts or unsolved problems
 * needs the token of a preview that named them.
 */
export function archiveCampaign(
  code: unknown,
  token?: unknown,
  language?: unknown,
): Archived | Refused {
  return archive(code, token, language);
}

/** Shows the tabs of an archived campaign again. */
export function restoreCampaign(code: unknown, language?: unknown): Archived | Refused {
  return restore(code, language);
}

/** Says which dates would change if a campaign moved: `{ code, days }` or `{ code, phases }`. */
export function previewMoveDates(request: unknown, language?: unknown): DateMove | Refused {
  return previewMove(request, language);
}

/** Changes the dates that the preview with that token named: all of them, or none. */
export function moveDates(
  request: unknown,
  token: unknown,
  language?: unknown,
): DateMove | Refused {
  return move(request, token, language);
}

/** Says which open tasks must move so that none starts before its predecessors end: `{ code, id? }`. */
export function previewFollowing(request: unknown, language?: unknown): DateMove | Refused {
  return previewFollow(request, language);
}

/** Moves the tasks that the preview with that token named: all of them, or none. */
export function moveFollowing(
  request: unknown,
  token: unknown,
  language?: unknown,
): DateMove | Refused {
  return follow(request, token, language);
}

/** Keeps the dates of a campaign's tasks under a name and compares with it; a name stays as it was. */
export function freezeBaseline(
  code: unknown,
  name: unknown,
  language?: unknown,
): BaselineFrozen | Refused {
  return freeze(code, name, language);
}

/**
 * 完成率 = 实际 ÷ 目标,越低越好的指标为 max(0, 2 − 实际 ÷ 目标)。Completion rate, actual ÷ target.
 *
 * @param {number|string|Array} actual 实际值,可写 480万。Actual value or range.
 * @param {number|string|Array} target 目标值,可写 500万、≤30秒。Target value or range.
 * @param {boolean} lowerIsBetter 越低越好填 TRUE;留空看目标的 ≤。TRUE where lower is better.
 * @return {number|Array} 完成率,1 是 100%。The rate, 1 is 100%.
 * @customfunction
 */
export function COMPLETION_RATE(actual: unknown, target: unknown, lowerIsBetter?: unknown) {
  return customFunctions.completionRate(actual, target, lowerIsBetter);
}

/**
 * ROI = 收入 ÷ 成本,4 即 1:4。Return on investment, revenue ÷ cost.
 *
 * @param {number|string|Array} revenue 收入(GMV)。Revenue or range.
 * @param {number|string|Array} cost 成本,与收入同单位。Cost, in the same unit.
 * @param {string} mode ratio(默认)或 net(净收益 ÷ 成本)。ratio or net.
 * @return {number|Array} ROI。
 * @customfunction
 */
export function ROI(revenue: unknown, cost: unknown, mode?: unknown) {
  return customFunctions.roi(revenue, cost, mode);
}

/**
 * 指标状态:正常、关注、预警、严重、未更新、待核对。State of a metric against its threshold.
 *
 * @param {number|string|Array} live 实时数据。Live value or range.
 * @param {string|Array} threshold 预警阈值,如 <8万、>45秒、低于目标值的80%。Threshold as written.
 * @param {number|string|Array} target 目标值,相对阈值才需要。Target, for relative thresholds.
 * @param {string} language zh-CN(默认)、zh-TW 或 en。Language of the answer.
 * @return {string|Array} 状态。The state.
 * @customfunction
 */
export function METRIC_STATE(
  live: unknown,
  threshold: unknown,
  target?: unknown,
  language?: unknown,
) {
  return customFunctions.metricState(live, threshold, target, language);
}

/**
 * 任务完成率 = 已完成 ÷ 未取消,可加权。Share of tasks done among those not cancelled.
 *
 * @param {Array} status 完成状态的区域。Range of statuses.
 * @param {number|Array} weight 权重的区域,留空都是 1。Range of weights, 1 when blank.
 * @return {number} 完成率,1 是 100%。The rate, 1 is 100%.
 * @customfunction
 */
export function TASK_COMPLETION(status: unknown, weight?: unknown) {
  return customFunctions.taskCompletion(status, weight);
}
