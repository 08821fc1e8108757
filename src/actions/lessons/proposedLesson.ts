import type { Lesson } from '../../core/lessons/lesson';
import { fillIn } from '../../locales/fillIn';
import { ruleSentence } from '../../locales/ruleSentence';
import type { Locale } from '../../locales/zh-CN/locale';

/** A lesson as the wizard shows it. */
export interface ProposedLesson {
  readonly id: string;
  /** What was learnt. */
  readonly lesson: string;
  /** The rule as it was read, or as typed when it could not be; empty for none. */
  readonly rule: string;
  /** 上次:首日卡顿30分钟; empty when nobody wrote it down. */
  readonly last: string;
}

export function proposedLesson(
  { id, lesson, rule, ruleText, loss }: Lesson,
  locale: Locale,
): ProposedLesson {
  return {
    id,
    lesson: lesson || loss || ruleText,
    rule: rule ? ruleSentence(rule, locale) : ruleText,
    last: loss === '' ? '' : fillIn(locale.lessonRules.last, { loss }),
  };
}
