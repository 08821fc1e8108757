import { isoDateOf } from '../../core/dates/isoDate';
import { isDemo } from '../../locales/isDemo';
import { forgetDraft } from '../../sheets/draftStore';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { openOverview, registerShared, takeRow } from '../../sheets/overviewSheet';
import { openSheet, sendChanges, sheetById } from '../../sheets/workbook';
import { clearRow, writeRow } from '../../sheets/writeRow';
import { rowByKey } from '../../tabs/compiler/compileBlock';
import { blockLayout } from '../../tabs/model/layout';
import { overviewRow } from '../../tabs/newCampaign/compileCampaign';
import { overview } from '../../tabs/overview/overview';
import { showCharts } from '../charts/showCharts';
import { openLibrary } from '../desk/library';
import { carry, uncarry } from '../lessons/carry';
import { dropFirstSheet } from './dropFirstSheet';
import type { Setup } from './setup';

/** The last step: shows the tabs and writes the row in 活动总览 that makes the campaign exist. */
export function registerCampaign({ context, desk, layouts, draft, undo }: Setup): void {
  const found = desk.overview ?? openOverview();
  if (typeof found === 'string') throw new Error(layouts.overview.name);
  const shared = { ...desk.shared, ...draft.shared };
  const { overview: _, ...known } = shared;
  if (Object.keys(draft.shared).length > 0) {
    undo.add(found.layout.name, () => registerShared(found.sheet, found.shared, found.language));
    registerShared(found.sheet, known, found.language);
  }
  for (const id of Object.values({ ...draft.shared, ...draft.sheets })) sheetById(id)?.showSheet();
  const row = takeRow(found);
  const block = blockLayout(found.layout);
  const scope = { own: found.layout, others: layouts, locale: context.locale, values: {} };
  const ids = draft.sheets;
  const cells = rowByKey(overview.blocks[0], overviewRow(context, ids), scope, row);
  undo.add(`${found.layout.name}!${row}`, () => clearRow(found.sheet, block, row));
  writeRow(found, row, cells);
  carryLessons({ context, shared, undo });
  openSheet(found.sheet);
  sendChanges();
  forgetDraft(draft.code);
  showCharts(found, registered(context, ids, row));
  // A demo leaves the workbook as it was when it goes.
  const isFirst = found.campaigns.every((other) => other.isDemo);
  if (isFirst && !isDemo(draft.code)) dropFirstSheet();
}

/** The campaign as its new row says. */
function registered(
  { request, anchors }: Setup['context'],
  sheets: RegisteredCampaign['sheets'],
  row: number,
): RegisteredCampaign {
  const { code, name, owner, scenario } = request;
  const [start, end] = [anchors.start, anchors.end].map(
    (serial) => new Date(`${isoDateOf(serial)}T00:00:00`),
  );
  const open = { state: '', isArchived: false, hidden: undefined, isDemo: isDemo(code) };
  return { code, name, owner, row, scenario, start, end, ...open, sheets };
}

/** 经验库 counts the campaigns that took a lesson over. */
function carryLessons(made: Pick<Setup, 'context' | 'undo'> & Pick<Setup['desk'], 'shared'>): void {
  const { context, shared, undo } = made;
  const { code, language } = context.request;
  const taken = context.lessons.filter(({ declined }) => declined === undefined);
  const library = taken.length > 0 ? openLibrary({ shared }, language) : undefined;
  if (!library) return;
  undo.add(library.layout.name, () => {
    const now = openLibrary({ shared }, language);
    if (now) uncarry(now, code);
  });
  carry(library, code, new Map(taken.map(({ id }) => [id, 'open'])));
}
