import type { Issues } from '../../core/issue';
import { saveDraft } from '../../sheets/draftStore';
import { sheetById } from '../../sheets/workbook';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import { askedTabs } from '../../tabs/model/tab';
import { campaignRequestOf, languageOf, type Refused, refuse } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { type Desk, openDesk } from '../desk/openDesk';
import { Undo } from '../desk/undo';
import { withWorkbookSettings } from '../desk/workbookSettings';
import { newDraft, runStep } from './campaignSetup';
import type { Setup } from './setup';
import { setupClashes } from './setupClashes';
import { setupLayouts } from './setupLayouts';
import { missingShared, setupSteps } from './setupSteps';

export interface CreatedSheet {
  readonly name: string;
  readonly id: number;
}

export interface Created {
  readonly ok: true;
  readonly code: string;
  readonly sheets: readonly CreatedSheet[];
}

/**
 * Makes the tabs of a campaign and its row in 活动总览: all of it, or nothing and the reasons.
 * Never throws for what a person sent or for what the workbook holds.
 */
export function createCampaign(input: unknown): Created | Refused {
  const language = languageOf(input);
  const read = campaignRequestOf(input);
  if ('issues' in read) return refuse(read.issues, language);
  return lockedOrRefused(language, () => build(read.context));
}

function build(asked: CampaignContext): Created | Issues {
  const desk = openDesk();
  if ('issue' in desk) return { issues: [desk.issue] };
  const context = withWorkbookSettings(asked, desk);
  const issues = setupClashes(context, desk);
  if (issues.length > 0) return { issues };
  const draft = newDraft(context, desk);
  const found = setupLayouts(context, desk, { ...draft, shared: willMake(desk) });
  if ('issue' in found) return { issues: [found.issue] };
  const undo = new Undo();
  try {
    let setup: Setup = { context, desk, layouts: found.layouts, draft, undo };
    for (const step of setupSteps(missingShared(desk), askedTabs(context.request))) {
      setup = { ...setup, draft: runStep(setup, step) };
      // Should the service stop this execution half-way, the draft says what is there.
      if (step.do === 'sheets') saveDraft(setup.draft);
    }
    return { ok: true, code: draft.code, sheets: sheetsOf(setup) };
  } catch (error) {
    return { issues: [undo.run(error)] };
  }
}

/** The shared tabs that are missing count as new before their sheets have ids. */
function willMake(desk: Desk): Record<string, number> {
  return Object.fromEntries(missingShared(desk).map((tab) => [tab, 0]));
}

/** The campaign's sheets, 活动总览 first. */
export function sheetsOf({ desk, draft }: Pick<Setup, 'desk' | 'draft'>): CreatedSheet[] {
  const overview = desk.overview?.sheet.getSheetId() ?? draft.shared.overview;
  return [overview, ...Object.values(draft.sheets)].flatMap((id) => {
    const sheet = sheetById(id);
    return sheet && id !== undefined ? [{ name: sheet.getName(), id }] : [];
  });
}
