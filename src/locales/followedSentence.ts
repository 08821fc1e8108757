import { isoDateOf } from '../core/dates/isoDate';
import type { Incident } from '../core/lessons/cameBack';
import type { Followed } from '../core/lessons/followed';
import { percentText } from '../core/request/planRules';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

type Words = Pick<Locale, 'lessonRules'>;

/** ✓ 做到:压力测试 已完成. */
export function followedSentence({ kept, because }: Followed, { lessonRules }: Words): string {
  const values = Object.entries(because).map(([key, value]) => {
    if (key === 'date') return [key, isoDateOf(Number(value))];
    return [key, key === 'have' ? percentText(Number(value)) : value];
  });
  const why = fillIn(lessonRules.because[because.key], Object.fromEntries(values));
  return fillIn(lessonRules.verdict, { verdict: lessonRules.followed[kept], because: why });
}

/** ⚠ 复发:Q3 页面卡顿. */
export function cameBackSentence(
  incident: Incident | 'none' | 'open',
  { lessonRules }: Words,
): string {
  const { cameBack } = lessonRules;
  if (typeof incident === 'string') return incident === 'open' ? cameBack.open : cameBack.no;
  const where = fillIn(cameBack[incident.kind], { id: incident.id, text: incident.text });
  return fillIn(cameBack.yes, { where });
}
