// Every global function of the script; the build gives each export a function of its name. Triggers begin with on,
// entries of the menu (actions/menu/features) with ask, show, export or list; functions for cells are in capitals.
// The others are for the pages: they take and give JSON, and refuse with `{ ok: false, issues }`, a sentence each.
export { adoptWorkbook } from './actions/adopt/adoptWorkbook';
export {
  archiveCampaign,
  previewArchive as previewArchiveCampaign,
  restoreCampaign,
} from './actions/archive/archiveCampaign';
export { makeBriefCard as briefCard } from './actions/brief/makeBriefCard';
export {
  deleteCampaign,
  previewDeletion as previewDeleteCampaign,
} from './actions/change/deleteCampaign';
export {
  moveDates,
  moveFollowing,
  previewFollowing,
  previewMove as previewMoveDates,
} from './actions/change/moveDates';
export { proposeDemo } from './actions/demo/demoRequest';
export { previewDemoRemoval, removeDemo } from './actions/demo/removeDemo';
export { switchSamples } from './actions/demo/switchSamples';
export { freezeBaseline } from './actions/desk/freezeBaseline';
export { showPlace } from './actions/desk/place';
export { documentOf } from './actions/document/documentOf';
export { checkEdit as onEdit } from './actions/edit/checkEdit';
export {
  COMPLETION_RATE,
  METRIC_STATE,
  ROI,
  TASK_COMPLETION,
} from './actions/functions/customFunctions';
export { helpInFront } from './actions/help/helpInFront';
export { checkLessons } from './actions/lessons/checkLessons';
export { askAddTab } from './actions/menu/entries/askAddTab';
export { askAdopt } from './actions/menu/entries/askAdopt';
export { askArchiveCampaign } from './actions/menu/entries/askArchiveCampaign';
export { askBaseline } from './actions/menu/entries/askBaseline';
export { askDeleteCampaign } from './actions/menu/entries/askDeleteCampaign';
export { askDemo } from './actions/menu/entries/askDemo';
export { askEncore } from './actions/menu/entries/askEncore';
export { askFirst } from './actions/menu/entries/askFirst';
export { askFollowing } from './actions/menu/entries/askFollowing';
export { askImport } from './actions/menu/entries/askImport';
export { askLessons } from './actions/menu/entries/askLessons';
export { askMoveDates } from './actions/menu/entries/askMoveDates';
export { askNewCampaign } from './actions/menu/entries/askNewCampaign';
export { askOpenIssue } from './actions/menu/entries/askOpenIssue';
export { askPush } from './actions/menu/entries/askPush';
export { askRegional } from './actions/menu/entries/askRegional';
export { askRemoveDemo } from './actions/menu/entries/askRemoveDemo';
export { askRemoveDrafts } from './actions/menu/entries/askRemoveDrafts';
export { askRemoveTab } from './actions/menu/entries/askRemoveTab';
export { askRestoreCampaign } from './actions/menu/entries/askRestoreCampaign';
export { askSamples } from './actions/menu/entries/askSamples';
export { askTicks } from './actions/menu/entries/askTicks';
export { askTour } from './actions/menu/entries/askTour';
export { askWriteRetro } from './actions/menu/entries/askWriteRetro';
export { askYearGoal } from './actions/menu/entries/askYearGoal';
export { exportPlan } from './actions/menu/entries/exportPlan';
export { exportRetro } from './actions/menu/entries/exportRetro';
export { listPreflight } from './actions/menu/entries/listPreflight';
export { showBrief } from './actions/menu/entries/showBrief';
export { showLegend } from './actions/menu/entries/showLegend';
export { showPanel } from './actions/menu/entries/showPanel';
export { showPreflight } from './actions/menu/entries/showPreflight';
export { showRaci } from './actions/menu/entries/showRaci';
export { showRetroMeeting } from './actions/menu/entries/showRetroMeeting';
export { showStandUp } from './actions/menu/entries/showStandUp';
export { showTabHelp } from './actions/menu/entries/showTabHelp';
export { showWizard } from './actions/menu/entries/showWizard';
export { showYear } from './actions/menu/entries/showYear';
export { addMenu as onInstall } from './actions/menu/menu';
export { onOpen } from './actions/menu/onOpen';
export { addTabs } from './actions/optional/addTabs';
export { removeTab } from './actions/optional/removeTab';
export { dayPanel } from './actions/panel/dayPanel';
export { preflightPlan as preflight } from './actions/preflight/preflightPlan';
export { recheckAll } from './actions/recheck/recheckAll';
export { fitRegional as setRegional, regionalState } from './actions/regional/fitRegional';
export { listEncore } from './actions/retro/listEncore';
export { writeRetro } from './actions/retro/writeRetro';
export { campaignDrafts, cancelCampaign } from './actions/setup/cancelCampaign';
export { createCampaign } from './actions/setup/createCampaign';
export { createCampaignStep } from './actions/setup/createCampaignStep';
export { planCampaign } from './actions/setup/planCampaign';
export { hourlyTick as onHourlyTick } from './actions/tick/hourlyTick';
export { proposeCampaign } from './actions/wizard/proposeCampaign';
export { keepForm as saveWizardForm, startWizard } from './actions/wizard/startWizard';
