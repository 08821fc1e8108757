import { isoDateOf, serialOf } from '../../core/dates/isoDate';
import { readDate } from '../../core/dates/readDate';
import type { Locale } from '../../locales/zh-CN/locale';
import { ask } from './ask';

const PLANNED_AHEAD = 120;

/** Asks for the days of a burst (ISO days, or as typed where that is none); undefined when the person cancels. */
export function askBurst(
  prompt: Pick<Locale['checks']['prompt'], 'burstStart' | 'burstEnd'>,
): { readonly start: string; readonly end: string } | undefined {
  const from = ask(prompt.burstStart);
  const to = from === undefined ? undefined : ask(prompt.burstEnd);
  return from === undefined || to === undefined ? undefined : burstOf(from, to);
}

/** The days of a burst as they were typed. */
export function burstOf(
  from: string,
  to: string,
): { readonly start: string; readonly end: string } {
  const today = serialOf(new Date().toISOString().slice(0, 10)) ?? 0;
  // Campaigns are planned ahead: a date without a year is rather one to come.
  const start = readDate(from, today + PLANNED_AHEAD);
  const end = readDate(to, start ?? today + PLANNED_AHEAD);
  // A date that cannot be read goes on as it is: the request's own check says what is wrong with it.
  const iso = (day: number | undefined, typed: string) =>
    day === undefined ? typed : isoDateOf(day);
  return { start: iso(start, from), end: iso(end, to) };
}
