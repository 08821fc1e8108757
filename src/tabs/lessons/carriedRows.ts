import type { LessonOutcome } from '../../core/lessons/lessonPlan';
import { fillIn } from '../../locales/fillIn';
import { effectSentences } from '../../locales/lessonSentence';
import { ruleSentence } from '../../locales/ruleSentence';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';

/** 上次的经验: what a campaign took over from earlier ones, and what it did without and why. */
export function carriedRows(context: CampaignContext, outcomes: readonly LessonOutcome[]): Row[] {
  const { lessons, locale } = context;
  const { use } = locale.lessonRules;
  return lessons.map(({ id, lesson, rule, ruleText, loss, declined }) => {
    const outcome = outcomes.find((one) => one.id === id);
    return {
      cells: {
        lesson: lesson || loss || ruleText,
        rule: rule ? ruleSentence(rule, locale) : ruleText || null,
        loss: loss || null,
        use: declined === undefined ? use.adopted : fillIn(use.declined, { reason: declined }),
        effect: outcome ? effectSentences(outcome, locale).join('\n') || null : null,
        id,
      },
    };
  });
}
