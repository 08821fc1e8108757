import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planTexts } from './english/planTexts';
import { retroTexts } from './english/retroTexts';
import { runTexts } from './english/runTexts';
import { supplyTexts } from './english/supplyTexts';
import type { DemoLanguage } from './sheetWords';

type Texts = ReadonlyMap<string, string>;

const ENGLISH: Texts = new Map(
  [planTexts, runTexts, supplyTexts, retroTexts].flatMap((texts) => Object.entries(texts)),
);
/** The same texts in the characters and words of Taiwan, as the build makes the sheet's. */
const TRADITIONAL = join(__dirname, '..', '..', 'build', 'demoTexts.json');
let traditional: Texts | undefined;

/** Chinese characters and signs; the full-width forms of Latin ones are among them. */
export const CHINESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/**
 * Texts of the demo as its team types them: one that writes Simplified Chinese as they stand in the data, wherever in
 * it, an English-speaking one by the tables of `english`, one in Taiwan in its own characters.
 */
export function inLanguage<T>(data: T, language: DemoLanguage): T {
  if (language === 'zh-CN') return data;
  traditional ??= new Map(Object.entries(JSON.parse(readFileSync(TRADITIONAL, 'utf8'))));
  return said(data, language === 'en' ? ENGLISH : traditional) as T;
}

function said(data: unknown, texts: Texts): unknown {
  if (typeof data === 'string') return CHINESE.test(data) ? saidText(data, texts) : data;
  if (Array.isArray(data)) return data.map((part) => said(part, texts));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, said(value, texts)]));
}

function saidText(text: string, texts: Texts): string {
  const other = texts.get(text);
  if (other === undefined) throw new Error(`local/demo/english has no “${text}”`);
  return other;
}
