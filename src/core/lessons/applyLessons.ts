import { applyBackup } from './applyBackup';
import { applyShare } from './applyShare';
import { applyStart } from './applyStart';
import { applyTask, tickable } from './applyTask';
import { applyThreshold } from './applyThreshold';
import { contradictions } from './contradictions';
import { unfitSubject } from './fits';
import type { Lesson } from './lesson';
import type { Applied, LessonNote, LessonOutcome, LessonPlan } from './lessonPlan';
import { planAfter } from './planAfter';
import type { Rule } from './rule';

/**
 * What lessons come to in a plan: what each adds, moves or sets, or that the plan has it already. Of
 * two rules that contradict each other neither is applied; the stricter of two that agree decides,
 * since each sees the plan as those before it left it. Declined lessons come to nothing.
 */
export function applyLessons(lessons: readonly Lesson[], plan: LessonPlan): LessonOutcome[] {
  const taken = lessons.filter(({ declined }) => declined === undefined);
  const against = contradictions(taken);
  let now = plan;
  return lessons.map(({ id, rule, declined }) => {
    const nothing = (...notes: LessonNote[]): LessonOutcome => ({ id, changes: [], notes });
    if (declined !== undefined) return nothing();
    if (!rule) return nothing({ say: 'text' });
    const ids = against.get(id);
    if (ids) return nothing({ say: 'contradicts', ids });
    const why = unfitSubject({ rule }, plan);
    if (why) return nothing({ say: 'unfit', why });
    const applied = applyRule(rule, now);
    now = planAfter(now, applied.changes);
    return { id, ...applied };
  });
}

function applyRule(rule: Rule, plan: LessonPlan): Applied {
  switch (rule.kind) {
    case 'taskExists':
      return applyTask(rule, plan);
    case 'startsBy':
      return applyStart(rule, plan);
    case 'share':
      return applyShare(rule, plan);
    case 'threshold':
      return applyThreshold(rule, plan);
    case 'backup':
      return applyBackup(rule, plan);
    case 'checklist':
      return applyTask(tickable(rule.text), plan);
  }
}
