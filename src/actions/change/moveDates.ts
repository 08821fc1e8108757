import { isoDateOf } from '../../core/dates/isoDate';
import { fingerprint } from '../../core/fingerprint';
import type { Issues } from '../../core/issue';
import { forgetMove, keepMove, keptMove, type MovedCells } from '../../sheets/moveStore';
import { openOurTab } from '../../sheets/openOurTab';
import { isTab } from '../../sheets/ourTab';
import { withDocumentLock } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import { withoutText } from '../../sheets/writeRectangle';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { failure, Undo } from '../desk/undo';
import { checkTab } from '../edit/checkEdit';
import { followDays } from '../edit/followDays';
import type { DateChange } from './dateChange';
import { findFollowing } from './findFollowing';
import { findMoves, type Moves } from './findMoves';
import { finishMove } from './finishMove';

/** A date that moving a campaign would change. Dates are ISO days. */
export interface MovedDate {
  readonly tab: string;
  /** Phase, task or piece of content. */
  readonly item: string;
  readonly field: 'start' | 'end' | 'due' | 'date';
  readonly from: string;
  readonly to: string;
  /** The task that holds it up, when tasks follow. */
  readonly because?: string;
}

export interface DateMove {
  readonly ok: true;
  readonly code: string;
  readonly changes: readonly MovedDate[];
  /** Hand it to moveDates: it stands for exactly these changes. */
  readonly token: string;
}

/**
 * Says which dates would change if a campaign were moved; changes nothing. `request` is
 * `{ code, days }` to move all of it, or `{ code, phases: [{ start, end }, …] }` with ISO days for
 * each of its phases in their order.
 */
export function previewMove(request: unknown, language?: unknown): DateMove | Refused {
  return preview(findMoves, request, language);
}

/**
 * Says which open tasks would have to move so that none starts before its predecessors end, and why;
 * changes nothing. `request` is `{ code }`, or `{ code, id }` for what follows one task.
 */
export function previewFollowing(request: unknown, language?: unknown): DateMove | Refused {
  return preview(findFollowing, request, language);
}

type Find = (request: unknown) => Moves | Issues;

function preview(find: Find, request: unknown, language?: unknown): DateMove | Refused {
  const answerIn = languageFrom(language);
  try {
    if (keptMove()) withDocumentLock(finishMove);
    const found = find(request);
    return 'issues' in found ? refuse(found.issues, answerIn) : describe(found);
  } catch (error) {
    return refuse([failure(error)], answerIn);
  }
}

/** Changes the dates that the preview with this token named: all of them, or none. */
export function moveDates(
  request: unknown,
  token: unknown,
  language?: unknown,
): DateMove | Refused {
  return apply(findMoves, request, token, language);
}

/** Moves the tasks that the preview with this token named: all of them, or none. */
export function moveFollowing(
  request: unknown,
  token: unknown,
  language?: unknown,
): DateMove | Refused {
  return apply(findFollowing, request, token, language);
}

function apply(find: Find, request: unknown, token: unknown, language?: unknown) {
  return lockedOrRefused(language, () => move(find, request, token));
}

function move(find: Find, request: unknown, token: unknown): DateMove | Issues {
  finishMove();
  const found = find(request);
  if ('issues' in found) return found;
  const preview = describe(found);
  if (preview.token !== token) return { issues: [{ code: 'changedSince', path: 'request' }] };
  const undo = new Undo();
  try {
    keepMove(found.tabs.map(movedCells));
    for (const { tab, changes } of found.tabs) {
      undo.add(tab.getName(), () =>
        writeCells(
          withoutText(tab),
          changes.map((c) => edit(c, c.from)),
        ),
      );
      writeCells(
        withoutText(tab),
        changes.map((c) => edit(c, c.to)),
      );
    }
    sendChanges();
  } catch (error) {
    const issue = undo.run(error);
    // What could not be put back is gone on with by whoever looks next.
    if (issue.code === 'failed') forgetKept();
    return { issues: [issue] };
  }
  forgetKept();
  const { phases } = (request ?? {}) as { readonly phases?: unknown };
  for (const { tab } of found.tabs) checkMoved(tab, phases !== undefined);
  return preview;
}

/** What its tab says of the dates is said of the new ones; where a service fails the next look does it. Phases that may be longer have the goal split anew. */
function checkMoved(tab: Moves['tabs'][number]['tab'], isSplitAnew: boolean): void {
  try {
    const our = openOurTab(tab, true);
    if (our) checkTab(our);
    if (isTab(our, 'plan') && isSplitAnew) followDays(our);
  } catch {
    // The dates are moved.
  }
}

const movedCells = ({ tab, changes }: Moves['tabs'][number]): MovedCells => ({
  sheet: tab.getSheetId(),
  rows: tab.getMaxRows(),
  cells: changes.map(({ row, column, from, to }) => [row, column, from, to]),
});

/** Twice, because services fail at times; then all is as it was to be, and nobody finds anything left to do. */
function forgetKept(): void {
  for (const _ of [1, 2])
    try {
      forgetMove();
      return;
    } catch {
      // Once more.
    }
}

function edit({ row, column }: DateChange, value: number): CellEdit {
  return { row, column, value };
}

function describe({ code, tabs }: Moves): DateMove {
  const changes = tabs.flatMap(({ tab, changes }) =>
    changes.map(({ item, field, from, to, because }) => ({
      tab: tab.getName(),
      item,
      field,
      from: isoDateOf(Math.floor(from)),
      to: isoDateOf(Math.floor(to)),
      ...(because === undefined ? {} : { because }),
    })),
  );
  return { ok: true, code, changes, token: fingerprint(changes) };
}
