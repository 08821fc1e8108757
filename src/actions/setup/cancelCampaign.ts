import type { Issues } from '../../core/issue';
import { readDrafts } from '../../sheets/draftStore';
import { registerShared } from '../../sheets/overviewSheet';
import type { Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { openDesk, sameCode } from '../desk/openDesk';
import { Undo } from '../desk/undo';
import { undoDraft } from './campaignSetup';

/** A campaign that was begun and not finished. */
export interface OpenDraft {
  readonly code: string;
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

/** Campaigns left half-way, to be resumed or removed. */
export function campaignDrafts(): OpenDraft[] {
  return readDrafts().map(({ code, name, done, total }) => ({ code, name, done, total }));
}

/** Removes what a draft made so far, and only that. Nothing to remove is fine too. */
export function cancelCampaign(code: unknown, language?: unknown): { readonly ok: true } | Refused {
  return lockedOrRefused(language, () => cancel(String(code)));
}

function cancel(code: string): { readonly ok: true } | Issues {
  const desk = openDesk();
  if ('issue' in desk) return { issues: [desk.issue] };
  const draft = desk.drafts.find((d) => sameCode(d.code, code));
  if (!draft) return { ok: true };
  const { overview } = desk;
  const used = desk.drafts.length > 1 || (overview?.campaigns.length ?? 0) > 0;
  const undo = new Undo();
  undoDraft(draft, undo, !used);
  if (used && overview) {
    const { overview: _, ...shared } = desk.shared;
    registerShared(overview.sheet, shared, overview.language);
  }
  const left = undo.unmake();
  return left === ''
    ? { ok: true }
    : { issues: [{ code: 'leftOver', path: 'request', values: { left } }] };
}
