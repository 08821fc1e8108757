import type { issues as zhIssues } from '../zh-CN/issues';
import { archiveIssues } from './archive';
import { optionalTabIssues } from './optionalTabs';

/** A sentence for every Issue code: what is wrong, where, what to do. */
export const issues: typeof zhIssues = {
  ...archiveIssues,
  ...optionalTabIssues,
  missing: '"{field}" is missing; please fill it in.',
  wrongType: '"{field}" does not have the form needed (got {value}); it should be {expected}.',
  unknownField: 'Unknown field "{field}"; remove it or check the spelling.',
  unknownChoice: '"{field}" cannot be "{value}"; choose one of: {choices}.',
  tooLong: '"{field}" has {length} characters, the limit is {limit}; please shorten it.',
  badDate: '"{field}" has the invalid date "{value}"; write it like 2024-06-01 or 2024-11-11.',
  phaseReversed: '"{field}" ends on {end}, before it starts on {start}; swap or correct the dates.',
  phaseOverlap:
    '"{field}" starts on {start}, but the phase before it ends on {end}; list phases in order of time, without overlap.',
  taskReversed: 'Task "{value}" ends (day {last}) before it starts (day {first}). Correct it.',
  noBurst: 'There is no burst phase; task dates count from it, please add one.',
  campaignTooLong: 'From {start} to {end} is {days} days, the limit is {limit}; check the year.',
  sharesNotOne: 'The shares of "{field}" add up to {sum}, not 100%; {gap} is left.',
  badShare: 'The share of "{field}" is not between 0% and 100%; write 60% or 12.5%.',
  badContingency: 'The contingency is not between 0% and less than 100%; write 10% or 12.5%.',
  badAmount:
    'Cannot read "{value}" in "{field}"; write it like 30 (10k CNY), ¥300k or 300,000 yuan.',
  amountNotPositive:
    '"{value}" in "{field}" should be more than 0; write it like 30 (10k CNY) or ¥300k.',
  badFigure: 'Cannot read "{value}" in "{field}"; write a number, like 99 or 1,299.',
  badGoal: 'Cannot read "{value}" in "{field}"; write it like ¥5M, 10k people or ≥5%.',
  floorAddsUp:
    '"{value}" adds up over platforms, so it cannot be a floor for each; clear the tick, or take a rate.',
  codeTaken: 'The code "{value}" is used by a campaign of this workbook; choose another.',
  codeCharacters:
    'The code "{value}" has characters a tab name cannot have: {characters}; use letters, digits and - only.',
  tabTaken: 'There is a tab named "{value}" already; choose another code or rename that tab first.',
  duplicate: '"{field}" repeats "{value}"; merge or rename.',
  overviewDamaged:
    'The hidden rows of the Overview tab were changed, so a campaign cannot be entered. Restore it with File ▸ Version history, or delete that tab and try again.',
  notAdopted:
    'This workbook seems to be imported from .xlsx or copied by a tool: its tabs do not know each other, and nothing was done. Use the menu “Adopt an imported workbook” first.',
  draftExists: 'The campaign "{value}" is not finished. Go on with it, or cancel it first.',
  noDraft:
    'No campaign "{value}" is being created (it may have been cancelled). Please start again.',
  wrongStep: 'Wrong step: got step {value}, expected step {expected}. Please reload and try again.',
  tabDamaged:
    'The hidden rows or keys of "{value}" were changed, so formulas cannot find its columns. Restore it from the version history, or delete the tab and try again (an empty one is made).',
  tabNewer:
    '"{value}" was made or brought up by a newer version of Campaign Desk and was left alone. Please ask your administrator to update the script.',
  leftOver: 'Could not remove: {left}. Please delete it by hand and try again.',
  noCampaign: 'There is no campaign with the code "{value}". Check the codes in the overview.',
  tabMissing:
    'The plan tab of "{value}" was deleted, so there are no phase dates to move. Restore it from the version history first.',
  noRetro:
    'The retro of campaign “{value}” was deleted or is damaged; nothing was written. Restore it from the version history, or repair it with the menu “Check again” first.',
  encoreTooEarly:
    'Campaign “{value}” has nothing due to compare with yet (not begun, or without its plan or monitor tab); no encore list was made.',
  retroFailed:
    'It could not be written, and the retro is as it was. Reason: {reason}. Please try again.',
  noTab:
    'The plan or prep tab of the campaign {value} was deleted or damaged; restore it from the version history, or mend it with "Check again" in the menu.',
  noMonitor:
    'The monitor of campaign {value} or the data log is gone or damaged; use Check again to repair it.',
  importOnOurs:
    '{value} is a tab of Campaign Desk. Paste the export into an empty sheet, stay on it and choose this menu again.',
  noLesson:
    'The lessons have no number {value}; it may have been deleted. Leave it out, or answer the first three questions anew.',
  declineReason: 'Please say why lesson {value} is not used.',
  noDates: 'The plan of campaign "{value}" has no phase dates. Fill in start and end first.',
  noTask: 'No task has the id "{value}". Check the ids in Preparation.',
  noBaselineName: 'A baseline needs a name (not only | = ~), e.g. First plan.',
  changedSince:
    'Something changed after the preview, so nothing was done. Please preview and confirm again.',
  deletionIncomplete:
    'Not all was deleted: {reason}. The campaign is still in the overview; please delete it once more.',
  phaseCount: 'Got dates for {value} phases; the campaign has {expected}. Please give each.',
  busy: 'A colleague is creating a campaign right now; please try again in a moment.',
  failed:
    'Nothing was created and the workbook is as before. Reason: {reason}. Please try again; if it fails again, send this sentence to your administrator.',
  failedUnclean:
    'Nothing was created, but this could not be removed: {left}. Reason: {reason}. Delete it and try again.',
};
