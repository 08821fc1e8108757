import type { LessonChange, LessonOutcome } from '../../core/lessons/lessonPlan';
import { citation } from '../../locales/lessonSentence';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row, Rows } from '../compiler/compileInput';
import { budgetWithout } from './budgetWithout';
import { limitRow, pieceRow, riskRow, taskRow, watched } from './lessonRows';

/** A change, and the sentence that says which lesson asks for it. */
interface Cited<D extends LessonChange['do']> {
  readonly change: Extract<LessonChange, { do: D }>;
  readonly cite: string;
}

/** The rows of a campaign's tabs with what its lessons change in them, each saying which lesson. */
export function withLessons(
  rows: Rows,
  outcomes: readonly LessonOutcome[],
  context: CampaignContext,
): Rows {
  if (outcomes.length === 0) return rows;
  const cites = new Map(
    context.lessons.map((lesson) => [lesson.id, citation(lesson, context.locale)]),
  );
  const changes = <D extends LessonChange['do']>(what: D) =>
    outcomes.flatMap((outcome) =>
      outcome.changes.flatMap((change): Cited<D>[] =>
        change.do === what
          ? [{ change: change as Cited<D>['change'], cite: cites.get(outcome.id) ?? '' }]
          : [],
      ),
    );
  const { tasks, content, budget, board, risks } = rows;
  return {
    ...rows,
    ...(tasks ? { tasks: tasksWith(tasks, outcomes, cites, changes, context) } : {}),
    ...(content
      ? {
          content: [
            ...content,
            ...changes('piece').map(({ change, cite }) => pieceRow(change, cite, context)),
          ].sort((a, b) => Number(a.cells.date) - Number(b.cells.date)),
        }
      : {}),
    ...(budget
      ? {
          budget: changes('budget').reduce(
            (all, { change, cite }) => budgetWithout(all, change, cite, context),
            budget,
          ),
        }
      : {}),
    ...(board ? { board: boardWith(board, changes('threshold'), context) } : {}),
    ...(risks
      ? {
          risks: [
            ...risks,
            ...changes('risk').map(({ change, cite }) => riskRow(change, cite, context)),
          ],
        }
      : {}),
  };
}

function boardWith(
  board: readonly Row[],
  changes: readonly Cited<'threshold'>[],
  context: CampaignContext,
): readonly Row[] {
  let rows = board;
  for (const { change, cite } of changes) {
    const has = rows.some(({ cells }) => cells.metric === change.metric);
    rows = has ? watched(rows, change) : [...rows, limitRow(change, cite, context)];
  }
  return rows;
}

function tasksWith(
  tasks: readonly Row[],
  outcomes: readonly LessonOutcome[],
  cites: ReadonlyMap<string, string>,
  changes: (what: 'task' | 'move') => readonly Cited<'task' | 'move'>[],
  context: CampaignContext,
): Row[] {
  const remarks = new Map<unknown, string[]>();
  const remark = (id: string, cite: string) =>
    remarks.set(id, [...new Set([...(remarks.get(id) ?? []), cite])]);
  for (const { id, notes } of outcomes)
    for (const note of notes)
      if (note.say === 'fulfilled' && note.taskId) remark(note.taskId, cites.get(id) ?? '');
  const all: Row[] = [...tasks];
  for (const { change, cite } of changes('task')) {
    if (change.do === 'task') all.push(taskRow(change, context));
    remark(change.id, cite);
  }
  const days = new Map<unknown, { readonly start: number; readonly due: number }>();
  for (const { change, cite } of changes('move')) {
    days.set(change.id, { start: change.start, due: change.due });
    remark(change.id, cite);
  }
  return all.map((row) => {
    const { id, remark: has } = row.cells;
    const said = [...(typeof has === 'string' && has ? [has] : []), ...(remarks.get(id) ?? [])];
    return said.length === 0
      ? row
      : {
          ...row,
          cells: {
            ...row.cells,
            ...days.get(id),
            remark: said.join(context.locale.checks.separator),
          },
        };
  });
}
