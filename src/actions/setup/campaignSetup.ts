import { fingerprint } from '../../core/fingerprint';
import { applyPlan } from '../../sheets/applyPlan';
import { type Draft, forgetDraft, saveDraft } from '../../sheets/draftStore';
import { addSheets, areFramed } from '../../sheets/newSheets';
import { forgetOverview, nameOverview } from '../../sheets/overviewSheet';
import { removeSheet, sheetById } from '../../sheets/workbook';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import { askedTabs, type CampaignTab, type SharedTab } from '../../tabs/model/tab';
import {
  campaignName,
  compileCampaignTab,
  compileShared,
  sharedNames,
} from '../../tabs/newCampaign/compileCampaign';
import type { Desk } from '../desk/openDesk';
import type { Undo } from '../desk/undo';
import { registerCampaign } from './registerCampaign';
import type { Setup } from './setup';
import { newNames, ownNames } from './setupClashes';
import { missingShared, type SetupStep, setupSteps } from './setupSteps';

/** Where 活动总览 and the tabs of the newest campaign stand; shared tabs are at the end. */
const FIRST_PLACE = 0;

/** The draft of a campaign of which nothing is made yet. */
export function newDraft(context: CampaignContext, desk: Desk): Draft {
  const { request } = context;
  return {
    code: request.code,
    name: request.name,
    fingerprint: fingerprint(request),
    done: 0,
    total: setupSteps(missingShared(desk), askedTabs(request)).length,
    shared: {},
    sheets: {},
    names: newNames(context, desk),
  };
}

/** Does the next step of a draft and gives the draft after it; the caller undoes on a throw. */
export function runStep(setup: Setup, step: SetupStep): Draft {
  return { ...doStep(setup, step), done: setup.draft.done + 1 };
}

function doStep(setup: Setup, step: SetupStep): Draft {
  const { context, layouts, draft, desk, mayBeBegun = false } = setup;
  if (step.do === 'sheets') return makeSheets(setup);
  if (step.do === 'register') {
    registerCampaign(setup);
    return draft;
  }
  const id = step.do === 'shared' ? draft.shared[step.tab] : draft.sheets[step.tab];
  const sheet = sheetById(id);
  if (!sheet || id === undefined) throw new Error(`${step.tab} ?`);
  const shared = { ...desk.shared, ...draft.shared };
  const plan =
    step.do === 'shared'
      ? compileShared(step.tab, layouts, context.locale, id, shared)
      : compileCampaignTab(step.tab, layouts, context, id, shared);
  applyPlan(sheet, plan.operations, { isFramed: draft.isFramed === true, mayBeBegun });
  if (step.do === 'shared' && step.tab === 'overview') nameOverview(sheet);
  return draft;
}

/** The draft is saved before anything is made: whatever happens, it says what may be there. */
function makeSheets({ context, desk, draft, undo }: Setup): Draft {
  saveDraft(draft);
  undoDraft(draft, undo, true);
  const { locale, request } = context;
  const shared: Partial<Record<SharedTab, number>> = {};
  const sheets: Partial<Record<CampaignTab, number>> = {};
  const missing = missingShared(desk);
  const own = askedTabs(request);
  const wanted = [
    ...missing.map((tab) => ({
      name: sharedNames(locale)[tab],
      index: tab === 'overview' ? FIRST_PLACE : undefined,
    })),
    ...own.map((tab, i) => ({
      name: campaignName(request.code, tab, locale),
      index: FIRST_PLACE + 1 + i,
    })),
  ];
  const ids = addSheets(wanted).map((sheet) => sheet.getSheetId());
  missing.forEach((tab, i) => {
    shared[tab] = ids[i] as number;
  });
  own.forEach((tab, i) => {
    sheets[tab] = ids[missing.length + i] as number;
  });
  return { ...draft, shared, sheets, isFramed: areFramed(wanted) };
}

/** Notes how to unmake what a draft may have made so far; shared tabs stay if others use them. */
export function undoDraft(draft: Draft, undo: Undo, withShared: boolean): void {
  undo.add(draft.code, () => forgetDraft(draft.code));
  const own = ownNames(draft);
  for (const name of withShared ? draft.names : own) undo.add(name, () => removeSheet(name));
  if (withShared && draft.names.length > own.length)
    undo.add(draft.names[0] as string, forgetOverview);
}
