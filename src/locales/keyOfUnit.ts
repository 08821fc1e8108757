import type { Locale } from './zh-CN/locale';

/** The key of a unit that is called so in a language; one of a team's own is its own key. */
export function keyOfUnit(unit: string, { words }: Locale): string {
  const units: Readonly<Record<string, string>> = words.unit;
  return Object.keys(units).find((key) => units[key] === unit) ?? unit;
}
