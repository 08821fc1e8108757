import { applyLessons } from '../../core/lessons/applyLessons';
import type { Lesson } from '../../core/lessons/lesson';
import type { LessonOutcome } from '../../core/lessons/lessonPlan';
import type { Locale } from '../../locales/zh-CN/locale';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Rows } from '../compiler/compileInput';
import { metricCells } from '../model/metricCells';
import { lessonPlan } from './lessonPlan';

/** Asked for by each tab of a campaign. */
const known = new WeakMap<CampaignContext, readonly LessonOutcome[]>();

/** What the campaign's lessons come to in the rows that it has without them. */
export function lessonOutcomes(
  context: CampaignContext,
  rows: () => Rows,
): readonly LessonOutcome[] {
  if (context.lessons.length === 0) return [];
  const found =
    known.get(context) ??
    applyLessons(
      context.lessons.map((lesson) => named(lesson, context.locale)),
      lessonPlan(rows(), context),
    );
  known.set(context, found);
  return found;
}

/** A metric is called what the tabs call it. */
function named(lesson: Lesson, locale: Locale): Lesson {
  const { rule } = lesson;
  if (rule?.kind !== 'threshold') return lesson;
  return { ...lesson, rule: { ...rule, metric: metricCells(rule.metric, locale).name } };
}
