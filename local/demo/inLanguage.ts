import { planTexts } from './english/planTexts';
import { retroTexts } from './english/retroTexts';
import { runTexts } from './english/runTexts';
import type { DemoLanguage } from './sheetWords';

const ENGLISH: ReadonlyMap<string, string> = new Map(
  [planTexts, runTexts, retroTexts].flatMap((texts) => Object.entries(texts)),
);
/** Chinese characters and signs; the full-width forms of Latin ones are among them. */
export const CHINESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/**
 * Texts of the demo as its team types them: Chinese teams as they stand in the data, wherever in it, an
 * English-speaking one by the tables of `english`.
 */
export function inLanguage<T>(data: T, language: DemoLanguage): T {
  if (language !== 'en') return data;
  return inEnglish(data) as T;
}

function inEnglish(data: unknown): unknown {
  if (typeof data === 'string') return CHINESE.test(data) ? englishOf(data) : data;
  if (Array.isArray(data)) return data.map(inEnglish);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inEnglish(value)]));
}

function englishOf(text: string): string {
  const english = ENGLISH.get(text);
  if (english === undefined) throw new Error(`local/demo/english has no “${text}”`);
  return english;
}
