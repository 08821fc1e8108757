import type { Candidate } from '../core/retro/candidate';
import { fillIn } from './fillIn';
import { spanOf } from './spanText';
import type { Locale } from './zh-CN/locale';

type Words = Pick<Locale, 'retroWords' | 'words'>;

/** What a candidate says in a line: T19 供应链备货量确认:晚 4 天完成. */
export function findingSentence({ kind, values }: Candidate, { retroWords }: Words): string {
  return fillIn(retroWords.finding[kind], values);
}

/** What it rests on: 截止 2024-05-10,实际完成 2024-05-14. */
export function evidenceSentence({ kind, values }: Candidate, locale: Words): string {
  const { retroWords, words } = locale;
  const states: Readonly<Record<string, string>> = words.metricState;
  const { level, minutes } = values;
  return fillIn(retroWords.evidence[kind], {
    ...values,
    ...(typeof level === 'string' ? { level: states[level] ?? level } : {}),
    ...(typeof minutes === 'number' ? { duration: duration(minutes, locale) } : {}),
  });
}

/** 45 分钟, 3.5 小时, 2.1 天. */
function duration(minutes: number, { retroWords }: Words): string {
  const { unit, value } = spanOf(minutes);
  return fillIn(retroWords.duration[unit], { [unit]: value });
}
