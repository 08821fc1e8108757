import { isoDateOf } from '../core/dates/isoDate';
import type { Lesson } from '../core/lessons/lesson';
import type { LessonChange, LessonNote, LessonOutcome } from '../core/lessons/lessonPlan';
import { percentText } from '../core/request/planRules';
import { fillIn } from './fillIn';
import { moneySaid } from './moneySaid';
import type { Locale } from './zh-CN/locale';

type Words = Pick<Locale, 'lessonRules' | 'words'>;

/** 经验 L1 · 上次:首日卡顿30分钟. */
export function citation(
  { id, loss }: Pick<Lesson, 'id' | 'loss'>,
  { lessonRules }: Words,
): string {
  return fillIn(loss === '' ? lessonRules.citeShort : lessonRules.cite, { id, loss });
}

/** What a lesson came to in a plan, a sentence each. */
export function effectSentences({ changes, notes }: LessonOutcome, locale: Words): string[] {
  return [
    ...changes.map((change) => changeSentence(change, locale)),
    ...notes.map((note) => noteSentence(note, locale)),
  ];
}

function changeSentence(change: LessonChange, locale: Words): string {
  const { effect, round } = locale.lessonRules;
  switch (change.do) {
    case 'task':
    case 'move': {
      const { name } = change;
      const [start, due] = [isoDateOf(change.start), isoDateOf(change.due)];
      const days = start === due ? start : fillIn(effect.span, { start, due });
      return fillIn(change.do === 'task' ? effect.task : effect.moved, { name, days });
    }
    case 'budget':
      return fillIn(effect.budget, {
        from: change.name,
        detail: change.detail,
        amount: moneySaid(change.amount, locale),
      });
    case 'threshold':
      return fillIn(effect.threshold, { metric: change.metric, threshold: change.threshold });
    case 'risk':
      return fillIn(effect.risk, { name: change.name });
    case 'piece': {
      const { subject, round: n } = change;
      const name = fillIn(round, { subject, round: n });
      return fillIn(effect.piece, { date: isoDateOf(change.date), name });
    }
  }
}

function noteSentence(note: LessonNote, { lessonRules: { effect, unfit, join } }: Words): string {
  switch (note.say) {
    case 'fulfilled':
      return fillIn(effect.fulfilled, { what: note.what });
    case 'backup':
      return fillIn(effect.backup, { what: note.what });
    case 'shareShort':
      return fillIn(effect.shareShort, {
        have: percentText(note.have),
        sign: note.sign,
        share: percentText(note.share),
      });
    case 'noLine':
      return fillIn(effect.noLine, { name: note.name });
    case 'text':
      return effect.text;
    case 'unfit':
      return fillIn(effect.unfit, { why: unfit[note.why] });
    case 'contradicts':
      return fillIn(effect.contradicts, { ids: note.ids.join(join) });
  }
}
