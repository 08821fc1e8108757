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
export { freezeBaseline } from './actions/change/freezeBaseline';
export {
  moveDates,
  moveFollowing,
  previewFollowing,
  previewMove as previewMoveDates,
} from './actions/change/moveDates';
export { showPlace } from './actions/desk/place';
export { documentOf } from './actions/document/documentOf';
export { checkEdit as onEdit } from './actions/edit/checkEdit';
export {
  COMPLETION_RATE,
  METRIC_STATE,
  ROI,
  TASK_COMPLETION,
} from './actions/functions/customFunctions';
export { checkLessons } from './actions/lessons/checkLessons';
export {
  askArchive as askArchiveCampaign,
  askRestore as askRestoreCampaign,
} from './actions/menu/archiveDialogs';
export { askAdopt } from './actions/menu/askAdopt';
export { askImport } from './actions/menu/askImport';
export { askLessons } from './actions/menu/askLessons';
export { askNewCampaign } from './actions/menu/askNewCampaign';
export { askOpenIssue } from './actions/menu/askOpenIssue';
export { askPush } from './actions/menu/askPush';
export { askRegional } from './actions/menu/askRegional';
export { askEncore, askWriteRetro } from './actions/menu/askRetro';
export { askTicks } from './actions/menu/askTicks';
export { askDeleteCampaign, askMoveDates, askRemoveDrafts, showHelp } from './actions/menu/dialogs';
export { addMenu as onInstall } from './actions/menu/menu';
export { onOpen } from './actions/menu/onOpen';
export { showPanel, showWizard } from './actions/menu/openSidebar';
export { askBaseline, askFollowing } from './actions/menu/scheduleDialogs';
export { exportPlan, exportRetro, showBrief, showRaci } from './actions/menu/showDocument';
export { listPreflight, showPreflight } from './actions/menu/showPreflight';
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
