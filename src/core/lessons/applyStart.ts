import { added, tasksAbout } from './applyTask';
import type { Applied, LessonChange, LessonPlan, PlannedPiece } from './lessonPlan';
import type { StartRule } from './rule';
import { isAbout } from './topics';

/**
 * What starts too late moves to the front as a whole; rounds that are missing come into the calendar. Without one
 * they are a task like any other work.
 */
export function applyStart(rule: StartRule, plan: LessonPlan): Applied {
  const { subject, days, anchor, rounds = 0 } = rule;
  const day = plan.anchors[anchor];
  const first = day - days;
  const tasks = tasksAbout(plan.tasks, subject);
  const moves = tasks.flatMap(({ id, name, start, due }): LessonChange[] =>
    start <= first ? [] : [{ do: 'move', id, name, start: first, due: due - (start - first) }],
  );
  const has = piecesBefore(plan.pieces ?? [], subject, day).length;
  const pieces = plan.pieces ? missingRounds(rule, plan, has) : [];
  // Rounds of content are the work itself.
  const isWork = tasks.length > 0 || (rounds > 0 && has + pieces.length > 0);
  const task = { name: subject, start: first, due: Math.max(first, day - 1) };
  const changes = [...moves, ...(isWork ? [] : [added(plan, task)]), ...pieces];
  const [one] = tasks;
  const what = tasks.map(({ name }) => name).join(' · ') || subject;
  return changes.length > 0
    ? { changes, notes: [] }
    : { changes, notes: [{ say: 'fulfilled', what, ...(one ? { taskId: one.id } : {}) }] };
}

/** Pieces of a subject that come out before a day. */
export function piecesBefore<T extends Pick<PlannedPiece, 'date' | 'text'>>(
  pieces: readonly T[],
  subject: string,
  day: number,
): T[] {
  return pieces.filter(({ date, text }) => date < day && isAbout(text, subject));
}

/** The rounds that the calendar lacks, evenly from the first day to the one before the anchor. */
function missingRounds(rule: StartRule, plan: LessonPlan, has: number): LessonChange[] {
  const { subject, rounds = 0, days, anchor } = rule;
  const last = plan.anchors[anchor] - 1;
  const first = Math.min(last, plan.anchors[anchor] - days);
  const channel =
    plan.channels.find(({ platform }) => isAbout(subject, platform))?.platform ??
    (plan.channels[0]?.platform as string);
  return Array.from({ length: Math.max(0, rounds - has) }, (_, i) => {
    const round = has + i + 1;
    const step = rounds > 1 ? (last - first) / (rounds - 1) : 0;
    return { do: 'piece', subject, channel, date: first + Math.round(step * (round - 1)), round };
  });
}
