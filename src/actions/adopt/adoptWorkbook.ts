import type { Issues } from '../../core/issue';
import { hiddenText, type OverviewSheet } from '../../sheets/overviewOf';
import { nameOverview, overviewOn } from '../../sheets/overviewSheet';
import { type SignedSheet, sign, signedSheets } from '../../sheets/signedSheets';
import { sendChanges } from '../../sheets/workbook';
import { writeRow } from '../../sheets/writeRow';
import type { SharedSheets } from '../../tabs/model/signature';
import { ALL_SHARED_TABS, CAMPAIGN_TABS } from '../../tabs/model/tab';
import type { Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { openDesk, sameCode } from '../desk/openDesk';

/** A workbook of ours whose sheets got other ids, as by an import: what belongs to it. */
interface Found {
  readonly home: SignedSheet;
  readonly overview: OverviewSheet;
  /** The sheet that each old id stands for; a copy of a tab lies behind the tab. */
  readonly byOldId: ReadonlyMap<number, SignedSheet>;
}

export interface Adopted {
  readonly ok: true;
  /** Names of the tabs that belong to the workbook again. */
  readonly tabs: readonly string[];
}

/** Names of the tabs that adopting would take; undefined when the workbook needs none. */
export function tabsToAdopt(): readonly string[] | undefined {
  const desk = openDesk();
  if (!('issue' in desk) || desk.issue.code !== 'notAdopted') return undefined;
  const found = find();
  return found && [...found.byOldId.values()].map(({ sheet }) => sheet.getName());
}

/**
 * Writes the ids that the sheets have now into signatures and 活动总览, which then know each other again.
 * Done twice, it does the same; broken off, the next one goes on: 活动总览 itself is signed last.
 */
export function adoptWorkbook(asked?: unknown): Adopted | Refused {
  return lockedOrRefused(asked, (): Adopted | Issues => {
    const desk = openDesk();
    if (!('issue' in desk)) return { ok: true, tabs: [] };
    const found = desk.issue.code === 'notAdopted' ? find() : undefined;
    return found ? adopt(found) : { issues: [desk.issue] };
  });
}

function find(): Found | undefined {
  const signed = signedSheets();
  const home = signed.find(({ signature }) => signature.tab === 'overview');
  const overview = home && overviewOn(home.sheet);
  if (!home || !overview) return undefined;
  const byOldId = new Map<number, SignedSheet>();
  for (const each of signed)
    if (!byOldId.has(each.signature.sheet)) byOldId.set(each.signature.sheet, each);
  return { home, overview, byOldId };
}

function adopt({ home, overview, byOldId }: Found): Adopted {
  const all = [...byOldId.values()];
  const newId = (old: number) => byOldId.get(old)?.sheet.getSheetId();
  const shared: SharedSheets = Object.fromEntries(
    ALL_SHARED_TABS.flatMap((kind) => {
      const sheet = all.find(({ signature }) => signature.tab === kind)?.sheet;
      return sheet && kind !== 'overview' ? [[kind, sheet.getSheetId()]] : [];
    }),
  );
  for (const { sheet, signature } of all)
    if (sheet !== home.sheet)
      sign(sheet, {
        ...signature,
        sheet: sheet.getSheetId(),
        ...(signature.shared ? { shared } : {}),
      });
  for (const { code, row, hidden } of overview.campaigns) {
    const own = all.filter(({ signature }) => sameCode(signature.campaign, code));
    const ids = CAMPAIGN_TABS.map((kind) => {
      const id = own.find(({ signature }) => signature.tab === kind)?.sheet.getSheetId();
      return [kind, id ?? null] as const;
    });
    const archived = hidden && {
      archived: hiddenText(hidden.flatMap((id) => newId(id) ?? (isNew(all, id) ? [id] : []))),
    };
    writeRow(overview, row, { ...Object.fromEntries(ids), ...archived });
  }
  nameOverview(home.sheet);
  sendChanges();
  sign(home.sheet, { ...home.signature, sheet: home.sheet.getSheetId(), shared });
  sendChanges();
  return { ok: true, tabs: all.map(({ sheet }) => sheet.getName()) };
}

/** An id that a broken-off run has written already. */
function isNew(all: readonly SignedSheet[], id: number): boolean {
  return all.some(({ sheet }) => sheet.getSheetId() === id);
}
