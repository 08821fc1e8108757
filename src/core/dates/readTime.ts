import { foldText } from '../quantity/foldText';

/** Words before a time that say which half of the day it is in; of noon, 12 is the first hour. */
const LATE = /^(?:下午|傍晚|晚上|今晚|晚|中午)/;
const EARLY = /^(?:凌晨|清晨|早上|早晨|上午|早)/;
const TIME =
  /^\s*(\d{1,2})(?::(\d{2})(?::\d{2})?|\s*[点时](?:\s*(半|(\d{1,2})分?))?)?\s*([ap]\.?m\.?)?$/;

/** The time of day that was typed, from 0 to 1: `22:30`, `22点半`, `晚上10点`, `10:30 pm`; undefined for anything else. */
export function readTime(text: string): number | undefined {
  const folded = foldText(text).trim();
  const word = (LATE.exec(folded) ?? EARLY.exec(folded))?.[0] ?? '';
  const [all, hour, colon, half, minute, noon = ''] = TIME.exec(folded.slice(word.length)) ?? [];
  // Digits alone are no time.
  if (all === undefined || /^\s*\d+$/.test(all)) return undefined;
  const isLate = LATE.test(word) || noon.startsWith('p');
  const isEarly = (word !== '' && !isLate) || noon.startsWith('a');
  const typed = Number(hour);
  // Twelve at night may be either end of a day.
  if (typed === 12 && /晚/.test(word)) return undefined;
  const isMorning = typed === 11 && word === '中午';
  const hours =
    isLate && typed < 12 && !isMorning ? typed + 12 : isEarly && typed === 12 ? 0 : typed;
  const minutes = half === '半' ? 30 : Number(colon ?? minute ?? 0);
  return hours > 23 || minutes > 59 ? undefined : (hours * 60 + minutes) / 1440;
}
