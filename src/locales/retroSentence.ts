import type { Candidate } from '../core/retro/candidate';
import { fillIn } from './fillIn';
import { moneySaid } from './moneySaid';
import { spanOf } from './spanText';
import type { Locale } from './zh-CN/locale';

type Words = Pick<Locale, 'retroWords' | 'words'>;

/** What a candidate says in a line: T19 供应链备货量确认:晚 4 天完成. */
export function findingSentence(candidate: Candidate, locale: Words): string {
  return fillIn(locale.retroWords.finding[candidate.kind], saidValues(candidate, locale));
}

/** What it rests on: 截止 2024-05-10,实际完成 2024-05-14. */
export function evidenceSentence(candidate: Candidate, locale: Words): string {
  return fillIn(locale.retroWords.evidence[candidate.kind], saidValues(candidate, locale));
}

/** The values of a candidate as people say them: levels in words, money with its unit, minutes as a length of time. */
function saidValues({ values }: Candidate, locale: Words) {
  const states: Readonly<Record<string, string>> = locale.words.metricState;
  const { level, minutes, theme, cost, gmv } = values;
  const themes: Readonly<Record<string, string>> = locale.words.feedbackTheme;
  return {
    ...values,
    ...(typeof level === 'string' ? { level: states[level] ?? level } : {}),
    ...(typeof theme === 'string' ? { theme: themes[theme] ?? theme } : {}),
    ...(typeof cost === 'number' ? { cost: moneySaid(cost, locale) } : {}),
    ...(typeof gmv === 'number' ? { gmv: moneySaid(gmv, locale) } : {}),
    ...(typeof minutes === 'number' ? { duration: duration(minutes, locale) } : {}),
  };
}

/** 45 分钟, 3.5 小时, 2.1 天. */
function duration(minutes: number, { retroWords }: Words): string {
  const { unit, value } = spanOf(minutes);
  return fillIn(retroWords.duration[unit], { [unit]: value });
}
