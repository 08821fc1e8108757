import type { LessonPlan } from '../../core/lessons/lessonPlan';
import { isWord, keyOfWord } from '../../locales/keyOfWord';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row, Rows } from '../compiler/compileInput';

/** The rows of a new campaign as lessons look at them. */
export function lessonPlan(rows: Rows, context: CampaignContext): LessonPlan {
  const { request, phases, channels, anchors } = context;
  const { tasks = [], content = [], budget = [], split = [], board = [], risks = [] } = rows;
  return {
    scenario: request.scenario,
    phases,
    channels,
    anchors,
    tasks: tasks.map(({ cells }) => ({
      id: textOf(cells.id),
      name: textOf(cells.name),
      platform: textOf(cells.platform),
      start: Number(cells.start),
      due: Number(cells.due),
      isMilestone: keyOfWord('taskKind', textOf(cells.kind)) === 'milestone',
    })),
    pieces: content.map(({ cells: { date, phase, channel, theme, form } }) => ({
      date: Number(date),
      text: [phase, channel, theme, form].map(textOf).join(' '),
    })),
    budget: budget.map(({ cells }) => {
      const name = textOf(cells.category);
      return {
        name,
        kind: moneyKind(name),
        detail: textOf(cells.detail),
        amount: Number(cells.amount),
      };
    }),
    split: split.flatMap(({ cells: { item, share } }) =>
      typeof share === 'number' ? [{ item: textOf(item), share }] : [],
    ),
    board: board.map(({ cells }) => ({
      metric: textOf(cells.metric),
      threshold: textOf(cells.threshold),
    })),
    risks: risks.map(({ cells }) => ({
      name: textOf(cells.kind),
      text: textOf(cells.description),
      action: textOf(cells.action),
    })),
  };
}

function textOf(cell: Row['cells'][string] | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** What a category of the budget is to rules: the reserve, promotion, or any other. */
export function moneyKind(category: string): 'reserve' | 'promotion' | 'other' {
  return (['reserve', 'promotion'] as const).find((word) => isWord(word, category)) ?? 'other';
}
