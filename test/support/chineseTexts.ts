import { CHINESE } from '../../local/demo/inLanguage';

/** Every text with a Chinese character or sign, wherever it is in a value; names of properties are texts too. */
export function chineseTexts(value: unknown): string[] {
  if (typeof value === 'string') return CHINESE.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const found = Object.entries(value).flatMap(([key, part]) => [
    ...chineseTexts(key),
    ...chineseTexts(part),
  ]);
  return [...new Set(found)];
}
