import type { LessonPlan, RiskLine } from '../../core/lessons/lessonPlan';
import { isWord } from '../../locales/keyOfWord';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Rows } from '../compiler/compileInput';
import { decodePlanned, type TableRow } from '../kinds/decodeRows';
import { textOf } from '../kinds/kind';
import type { BlockKey } from '../kinds/rowOf';
import type { TabKind } from '../model/tab';

/** The rows of a new campaign as lessons look at them. */
export function lessonPlan(planned: Rows, context: CampaignContext): LessonPlan {
  const { request, phases, channels, anchors, locale } = context;
  const rows = <K extends TabKind, B extends BlockKey<K>>(kind: K, key: B) =>
    decodePlanned(kind, key, planned[key] ?? [], locale, anchors.start);
  return {
    scenario: request.scenario,
    phases,
    channels,
    anchors,
    tasks: rows('prep', 'tasks').map(({ is: { id, name, platform, start, due, kind } }) => ({
      id,
      name,
      platform,
      start: Number(start),
      due: Number(due),
      isMilestone: kind === 'milestone',
    })),
    ...(planned.content
      ? {
          pieces: rows('calendar', 'content').map((row) => ({
            date: Number(row.is.date),
            text: pieceText(row),
          })),
        }
      : {}),
    budget: rows('plan', 'budget').map(({ is: { category: name, detail, amount } }) => ({
      name,
      kind: moneyKind(name),
      detail,
      amount: Number(amount),
    })),
    split: rows('plan', 'split').flatMap(({ is: { item, share } }) =>
      typeof share === 'number' ? [{ item, share }] : [],
    ),
    board: rows('monitor', 'board').map(({ is: { metric, threshold } }) => ({ metric, threshold })),
    risks: rows('plan', 'risks').map(riskLine),
  };
}

/** All that is said of a piece of content. */
export function pieceText({ is, cells }: TableRow<'calendar', 'content'>): string {
  return [textOf(cells.phase), is.channel, is.theme, is.form].join(' ');
}

export function riskLine({ is }: TableRow<'plan', 'risks'>): RiskLine {
  return { name: is.kind, text: is.description, action: is.action };
}

/** What a category of the budget is to rules: the reserve, promotion, or any other. */
export function moneyKind(category: string): 'reserve' | 'promotion' | 'other' {
  return (['reserve', 'promotion'] as const).find((word) => isWord(word, category)) ?? 'other';
}
