import type { Rule, StartRule, TaskRule } from '../core/lessons/rule';
import { tidy } from '../core/quantity/tidy';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

type Words = Pick<Locale, 'lessonRules'>;

/** A rule as the program read it; read again, the sentence gives the same rule. */
export function ruleSentence(rule: Rule, locale: Words): string {
  const { rule: texts, join } = locale.lessonRules;
  switch (rule.kind) {
    case 'taskExists':
      return taskSentence(rule, locale);
    case 'startsBy':
      return startSentence(rule, locale);
    case 'share': {
      const sign = rule.bound === 'least' ? '≥' : '≤';
      const { part, of } = rule;
      const share = tidy(rule.share * 100);
      return fillIn(of === '' ? texts.shareOfAll : texts.share, { part, of, sign, share });
    }
    case 'threshold':
      return fillIn(texts.threshold, { ...rule });
    case 'backup': {
      const { subject, more } = rule;
      const others = more.length > 0 ? fillIn(texts.more, { more: more.join(join) }) : '';
      return fillIn(texts.backup, { subject }) + others;
    }
    case 'checklist':
      return fillIn(texts.checklist, { text: rule.text });
  }
}

function taskSentence({ name, minDays, before }: TaskRule, { lessonRules }: Words): string {
  const { rule: texts, anchor } = lessonRules;
  return (
    fillIn(texts.taskExists, { name }) +
    (minDays === undefined ? '' : fillIn(texts.minDays, { days: minDays })) +
    (before === undefined ? '' : fillIn(texts.before, { anchor: anchor[before] }))
  );
}

function startSentence({ subject, anchor, days, rounds }: StartRule, { lessonRules }: Words) {
  const { rule: texts, anchor: anchors } = lessonRules;
  return (
    fillIn(texts.startsBy, { subject, days, anchor: anchors[anchor] }) +
    (rounds === undefined ? '' : fillIn(texts.rounds, { rounds }))
  );
}
