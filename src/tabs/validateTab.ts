import type { Locale } from '../locales/locale';
import type { Tab } from './tab';

/**
 * First phase of the compiler: faults of a tab's data, as sentences for its author. Tokens of
 * formulas are checked when they are compiled.
 */
export function validateTab(tab: Tab, locale: Locale): string[] {
  const { columns } = tab.block;
  const keys = columns.map((c) => c.key);
  const texts = locale[tab.texts];
  const labels: Record<string, string> = texts.column;
  const summaryLabels: Record<string, string> = texts.summary;
  return [
    ...keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `column ${key} stands twice`),
    ...keys.filter((key) => !labels[key]).map((key) => `column ${key} has no label`),
    ...columns
      .filter((c) => (c.owner === 'formula') !== (c.formula !== undefined))
      .map((c) => `column ${c.key}: owner and formula disagree`),
    ...tab.summary.filter((s) => !summaryLabels[s.key]).map((s) => `summary ${s.key} has no label`),
    ...[tab.frozenThrough, ...tab.summary.map((s) => s.at)]
      .concat(tab.highlights.flatMap((h) => [h.from, h.to]))
      .filter((key) => !keys.includes(key))
      .map((key) => `no column ${key}`),
  ];
}
