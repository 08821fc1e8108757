import type { Issues } from '../../core/issue';
import type { Language } from '../../core/request/campaignRequest';
import { fillIn } from '../../locales/fillIn';
import { demoCodes, isDemo } from '../../locales/isDemo';
import { localeOf } from '../../locales/localeOf';
import { logEntries } from '../../rows/logEntry';
import { openSheet, sendChanges } from '../../sheets/workbook';
import { deleteCampaign, previewDeletion } from '../change/deleteCampaign';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { tabsOf } from '../desk/openCampaign';
import { openDesk, sameCode } from '../desk/openDesk';
import { failure } from '../desk/undo';
import { cancelCampaign } from '../setup/cancelCampaign';
import { removeTour, tourCampaign } from '../tour/switchTour';
import { findDemo } from './openDemo';
import { removeShared, unusedShared } from './unusedShared';

/** What removing the demo would take with it that people wrote. */
export interface DemoRemoval {
  readonly ok: true;
  /** A line each: `「问题记录」2 行`; empty when all of it is sample. */
  readonly written: readonly string[];
  /** Hand it to removeDemo: it stands for exactly this. */
  readonly token: string;
}

export interface DemoRemoved {
  readonly ok: true;
  readonly message: string;
}

/** Records in which every row is a person's. */
const WRITTEN = ['issueLog', 'feedback'] as const;

/** Says what people wrote into the demo's rows of the shared tabs; changes nothing. */
export function previewDemoRemoval(asked?: unknown): DemoRemoval | Refused {
  const language = languageFrom(asked);
  try {
    const found = findDemo();
    if ('issue' in found) {
      const rest = found.issue.code === 'noDemo' && hasRemains();
      return rest ? { ok: true, written: [], token: '' } : refuse([found.issue], language);
    }
    const { code } = found.campaign;
    const preview = previewDeletion(code, language);
    if (!preview.ok) return preview;
    const { locale } = found.overview;
    const log = tabsOf(found)('log');
    const typed = (log ? logEntries(log) : []).filter(
      ({ campaign, source }) => sameCode(campaign, code) && source !== locale.demo.source,
    );
    const names = WRITTEN.map((kind) => locale[kind].tab);
    const counts = [
      { tab: locale.log.tab, count: typed.length },
      ...preview.rows.filter(({ tab }) => names.includes(tab)),
    ];
    const written = counts
      .filter(({ count }) => count > 0)
      .map((rows) => fillIn(locale.demo.said.rows, rows));
    return { ok: true, written, token: preview.token };
  } catch (error) {
    return refuse([failure(error)], language);
  }
}

/** An unfinished demo, or shared tabs that one has left. */
function hasRemains(): boolean {
  const desk = openDesk();
  if ('issue' in desk) return false;
  return desk.drafts.some(isDemoDraft) || unusedShared(desk) !== undefined;
}

function isDemoDraft({ code }: { readonly code: string }): boolean {
  return isDemo(code);
}

/**
 * Removes the demo, finished or not, with its rows, and the tabs that it made for all campaigns where nobody has
 * written into them: then the workbook is as it was before. With the token of a preview that named what people
 * wrote; without one only where that is nothing.
 */
export function removeDemo(token?: unknown, language?: unknown): DemoRemoved | Refused {
  const preview = previewDemoRemoval(language);
  if (!preview.ok) return preview;
  const answerIn = languageFrom(language);
  if (token === undefined || token === null ? preview.written.length > 0 : token !== preview.token)
    return refuse([{ code: 'changedSince', path: 'request' }], answerIn);
  const found = findDemo();
  if (!('issue' in found)) {
    const { code } = found.campaign;
    if (tourCampaign() === code) removeTour(language);
    // Whoever looks at one of its tabs is led away from it first.
    openSheet(found.overview.sheet);
    const deleted = deleteCampaign(code, preview.token, language);
    if (!deleted.ok) return deleted;
  }
  for (const code of demoCodes()) {
    const cancelled = cancelCampaign(code, language);
    if (!cancelled.ok) return cancelled;
  }
  return lockedOrRefused(language, () => withoutRest(answerIn));
}

function withoutRest(language: Language): DemoRemoved | Issues {
  try {
    const desk = openDesk();
    const locale = localeOf(language);
    const { said } = locale.demo;
    const rest = 'issue' in desk ? undefined : unusedShared(desk);
    if (rest) {
      removeShared(rest, locale);
      sendChanges();
    }
    const isAll = rest !== undefined || (!('issue' in desk) && !desk.overview);
    return { ok: true, message: isAll ? said.removedAll : said.removed };
  } catch (error) {
    return { issues: [{ ...failure(error), code: 'demoLeft' }] };
  }
}
