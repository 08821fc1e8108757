import { fingerprint } from '../../core/fingerprint';
import type { Issue, Issues } from '../../core/issue';
import { OPTIONAL_TABS } from '../../core/request/campaignRequest';
import { type Draft, saveDraft } from '../../sheets/draftStore';
import { removeEmptySheet } from '../../sheets/workbook';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import { askedTabs } from '../../tabs/model/tab';
import { campaignRequestOf, languageOf, type Refused, refuse } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { type Desk, openDesk, sameCode } from '../desk/openDesk';
import { Undo } from '../desk/undo';
import { withWorkbookSettings } from '../desk/workbookSettings';
import { newDraft, runStep, undoDraft } from './campaignSetup';
import { type CreatedSheet, sheetsOf } from './createCampaign';
import { setupClashes } from './setupClashes';
import { setupLayouts } from './setupLayouts';
import { missingShared, type SetupStep, setupSteps } from './setupSteps';

export interface StepDone {
  readonly ok: true;
  readonly done: number;
  readonly total: number;
  /** After the last step: the campaign's sheets. */
  readonly sheets?: readonly CreatedSheet[];
}

/**
 * Does step `n` of setting up a campaign, counted from 0, and goes on with those after it until so many seconds have
 * passed: to start an execution costs more than a step. Only the last is never gone on to, so that whoever cancels
 * meanwhile is heard. Asking for a step that is done changes nothing, so that a
 * call whose answer was lost may be repeated. On a failure all that the campaign's steps have made is removed.
 */
export function createCampaignStep(
  input: unknown,
  n: unknown,
  seconds: unknown = 0,
): StepDone | Refused {
  const language = languageOf(input);
  const until = Date.now() + Number(seconds) * 1000;
  const read = campaignRequestOf(input);
  if ('issues' in read) return refuse(read.issues, language);
  return lockedOrRefused(language, () => step(read.context, n, until));
}

function step(context: CampaignContext, n: unknown, until: number): StepDone | Issues {
  const desk = openDesk();
  if ('issue' in desk) return { issues: [desk.issue] };
  const { request } = context;
  const draft = desk.drafts.find((d) => sameCode(d.code, request.code));
  if (draft && draft.fingerprint !== fingerprint(request))
    return { issues: [{ code: 'draftExists', path: 'code', values: { value: request.code } }] };
  if (!draft && n !== 0) return finished(context, desk, n);
  if (draft && typeof n === 'number' && n < draft.done) return progress(draft);
  if (n !== (draft?.done ?? 0)) return { issues: [wrongStep(n, draft?.done ?? 0)] };
  if (draft) {
    // A run that ended while it made the sheets left some: by the draft none of these names was there before.
    if (draft.done === 0) draft.names.forEach(removeEmptySheet);
    return goOn(context, withoutDraft(desk, draft), draft, until);
  }
  const issues = setupClashes(context, desk);
  return issues.length > 0 ? { issues } : goOn(context, desk, newDraft(context, desk), until);
}

/** The workbook as it was when the draft began, as far as steps are concerned. */
function withoutDraft(desk: Desk, { shared, code }: Draft): Desk {
  const others = desk.drafts.filter((d) => d.code !== code);
  const old = Object.entries(desk.shared).filter(([tab]) => !(tab in shared));
  const base = { shared: Object.fromEntries(old), drafts: others };
  return desk.overview && shared.overview === undefined
    ? { ...base, overview: desk.overview }
    : base;
}

function goOn(asked: CampaignContext, desk: Desk, draft: Draft, until: number): StepDone | Issues {
  const context = withWorkbookSettings(draft.done > 0 ? withTabsOf(draft, asked) : asked, desk);
  const steps = setupSteps(missingShared(desk), askedTabs(context.request));
  if (draft.done >= steps.length) return { issues: [wrongStep(draft.done, steps.length - 1)] };
  const undo = new Undo();
  try {
    const made =
      draft.done > 0 ? draft.shared : Object.fromEntries(missingShared(desk).map((t) => [t, 0]));
    const found = setupLayouts(context, desk, { ...draft, shared: made });
    if ('issue' in found) return { issues: [found.issue] };
    if (draft.done > 0) undoDraft(draft, undo, desk.drafts.length === 0);
    let after = draft;
    do {
      const now = steps[after.done] as SetupStep;
      const mayBeBegun = after === draft && draft.done > 0;
      const setup = { context, desk, layouts: found.layouts, draft: after, undo, mayBeBegun };
      after = runStep(setup, now);
      if (after.done === after.total)
        return { ...progress(after), sheets: sheetsOf({ desk, draft: after }) };
      saveDraft(after);
    } while (Date.now() < until && after.done < after.total - 1);
    return progress(after);
  } catch (error) {
    return { issues: [undo.run(error)] };
  }
}

/** What was begun by a version that made other tabs is finished with these. */
function withTabsOf({ sheets }: Draft, context: CampaignContext): CampaignContext {
  const tabs = OPTIONAL_TABS.filter((kind) => sheets[kind] !== undefined);
  return { ...context, request: { ...context.request, tabs } };
}

/** The last step may be asked for again after the draft is gone. */
function finished({ request }: CampaignContext, desk: Desk, n: unknown): StepDone | Issues {
  const exists = desk.overview?.campaigns.some((c) => sameCode(c.code, request.code));
  if (!exists || typeof n !== 'number')
    return { issues: [{ code: 'noDraft', path: 'code', values: { value: request.code } }] };
  return { ok: true, done: n + 1, total: n + 1 };
}

function progress({ done, total }: Draft): StepDone {
  return { ok: true, done, total };
}

function wrongStep(n: unknown, expected: number): Issue {
  return { code: 'wrongStep', path: 'request', values: { value: String(n), expected } };
}
