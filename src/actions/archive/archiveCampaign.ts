import { fingerprint } from '../../core/fingerprint';
import type { Issue, Issues } from '../../core/issue';
import type { IssueCode } from '../../core/issueCode';
import { sendChanges, sheetById } from '../../sheets/workbook';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { locked } from '../desk/locked';
import { type OpenCampaign, openCampaign } from '../desk/openCampaign';
import { failure, Undo } from '../desk/undo';
import { setArchived } from './setArchived';
import { unfinished } from './unfinished';

export interface Archived {
  readonly ok: true;
  readonly code: string;
  readonly name: string;
}

/** What archiving a campaign would do, and what speaks against it. */
export interface ArchivePreview extends Archived {
  /** Names of the tabs that would be hidden. */
  readonly tabs: readonly string[];
  /** A sentence each: it still runs, open alerts, problems that are not solved. */
  readonly warnings: readonly string[];
  /** Hand it to archiveCampaign to archive in spite of exactly these warnings. */
  readonly token: string;
}

/** Says which tabs archiving would hide and what is not finished; changes nothing. */
export function previewArchive(code: unknown, language?: unknown): ArchivePreview | Refused {
  const answerIn = languageFrom(language);
  try {
    const found = toArchive(String(code ?? ''));
    if ('issues' in found) return refuse(found.issues, answerIn);
    const { campaign, against } = found;
    const tabs = Object.values(campaign.campaign.sheets).flatMap((id) => sheetById(id) ?? []);
    return {
      ...described(campaign),
      tabs: tabs.filter((tab) => !tab.isSheetHidden()).map((tab) => tab.getName()),
      warnings: refuse(against, answerIn).issues.map(({ message }) => message),
      token: tokenOf(against),
    };
  } catch (error) {
    return refuse([{ ...failure(error), code: 'archiveFailed' }], answerIn);
  }
}

/**
 * Archives a campaign: its tabs are hidden, its row in 活动总览 stays with its results, and nothing of it
 * is checked any more. All of it or nothing. Refused while it runs, has open alerts or unsolved
 * problems, unless the token of a preview that named exactly these is handed over.
 */
export function archiveCampaign(
  code: unknown,
  token?: unknown,
  language?: unknown,
): Archived | Refused {
  return answer(() => archive(String(code ?? ''), token), language);
}

function archive(code: string, token: unknown): Archived | Issues {
  const found = toArchive(code);
  if ('issues' in found) return found;
  const { campaign, against } = found;
  const isGiven = token !== undefined && token !== null;
  if (isGiven && token !== tokenOf(against))
    return { issues: [{ code: 'changedSince', path: 'request' }] };
  return !isGiven && against.length > 0 ? { issues: against } : apply(campaign, true);
}

/** Shows the tabs of an archived campaign again; it goes on where it was. All of it or nothing. */
export function restoreCampaign(code: unknown, language?: unknown): Archived | Refused {
  return answer(() => restore(String(code ?? '')), language);
}

/** Does it under the lock; what a service refused is said of archiving. */
function answer(work: () => Archived | Issues, language?: unknown): Archived | Refused {
  const done = locked(work);
  if (!('issues' in done)) return done;
  const issues = done.issues.map(
    (issue): Issue => (issue.code === 'failed' ? { ...issue, code: 'archiveFailed' } : issue),
  );
  return refuse(issues, languageFrom(language));
}

function restore(code: string): Archived | Issues {
  const found = openCampaign(code);
  if ('issue' in found) return { issues: [found.issue] };
  const { isArchived, hidden } = found.campaign;
  if (!isArchived && hidden === undefined) return { issues: [stateIssue('notArchived', code)] };
  return apply(found, false);
}

function toArchive(code: string): { campaign: OpenCampaign; against: Issue[] } | Issues {
  const found = openCampaign(code);
  if ('issue' in found) return { issues: [found.issue] };
  const { isArchived, isDemo, hidden } = found.campaign;
  if (isDemo) return { issues: [stateIssue('demoNotArchived', code)] };
  if (isArchived && hidden !== undefined) return { issues: [stateIssue('isArchived', code)] };
  return { campaign: found, against: unfinished(found) };
}

function apply(found: OpenCampaign, isArchive: boolean): Archived | Issues {
  const undo = new Undo();
  try {
    setArchived(found.overview, found.campaign, isArchive, undo);
    sendChanges();
    return described(found);
  } catch (error) {
    return { issues: [undo.run(error)] };
  }
}

function described({ campaign: { code, name } }: OpenCampaign): Archived {
  return { ok: true, code, name };
}

function tokenOf(against: readonly Issue[]): string {
  return fingerprint(against);
}

function stateIssue(code: IssueCode, value: string): Issue {
  return { code, path: 'code', values: { value } };
}
