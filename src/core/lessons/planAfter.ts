import type { LessonChange, LessonPlan } from './lessonPlan';

/** A plan with changes made in it, for the rules that come after. */
export function planAfter(plan: LessonPlan, changes: readonly LessonChange[]): LessonPlan {
  return changes.reduce(after, plan);
}

function after(plan: LessonPlan, change: LessonChange): LessonPlan {
  switch (change.do) {
    case 'task': {
      const { id, name, platform, start, due } = change;
      const task = { id, name, platform, start, due, isMilestone: false };
      return { ...plan, tasks: [...plan.tasks, task] };
    }
    case 'move': {
      const { id, start, due } = change;
      return { ...plan, tasks: plan.tasks.map((t) => (t.id === id ? { ...t, start, due } : t)) };
    }
    case 'budget': {
      const { from, name, detail, amount } = change;
      const kind = plan.budget[from]?.kind ?? 'other';
      const less = plan.budget.map((line, i) =>
        i === from ? { ...line, amount: line.amount - amount } : line,
      );
      return { ...plan, budget: [...less, { name, kind, detail, amount }] };
    }
    case 'threshold': {
      const { metric, threshold } = change;
      const others = plan.board.filter((line) => line.metric !== metric);
      return { ...plan, board: [...others, { metric, threshold }] };
    }
    case 'risk': {
      const { name } = change;
      // That it has a backup plan is what the row says.
      return { ...plan, risks: [...plan.risks, { name, text: name, action: 'backup' }] };
    }
    case 'piece': {
      const { date, subject, channel } = change;
      return { ...plan, pieces: [...(plan.pieces ?? []), { date, text: `${channel} ${subject}` }] };
    }
  }
}
