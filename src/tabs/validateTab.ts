import type { Locale } from '../locales/locale';
import { blockTexts } from './blockTexts';
import { placeOf } from './layout';
import type { Block, Tab } from './tab';

/**
 * First phase of the compiler: faults of a tab's data, as sentences for its author. Tokens of
 * formulas are checked when they are compiled.
 */
export function validateTab(tab: Tab, locale: Locale): string[] {
  const labels: Record<string, string> = locale[tab.kind].summary;
  const columnsOf = (key = tab.blocks[0].key) =>
    tab.blocks.find((b) => b.key === key)?.columns.map((c) => c.key) ?? [];
  return [
    ...repeated(tab.blocks.map((b) => b.key)).map((key) => `block ${key} stands twice`),
    ...tab.blocks.flatMap((block) => validateBlock(tab, block, locale)),
    ...tab.summary.filter((s) => !labels[s.key]).map((s) => `summary ${s.key} has no label`),
    ...repeated(tab.summary.map((s) => String(placeOf(tab, s.at)))).map(
      (column) => `two summary figures in column ${column}`,
    ),
    ...[tab.frozenThrough, ...tab.summary.map((s) => s.at)]
      .filter((at) => placeOf(tab, at) === undefined)
      .map((at) => `no column ${at}`),
    ...tab.highlights
      .flatMap((h) => [h.from, h.to].filter((key) => !columnsOf(h.block).includes(key)))
      .map((key) => `no column ${key} to highlight`),
  ];
}

function validateBlock(tab: Tab, block: Block, locale: Locale): string[] {
  const keys = block.columns.map((c) => c.key);
  const { column: labels, note: notes, title } = blockTexts(locale, tab, block);
  const at = (text: string) => `${block.key}: ${text}`;
  return [
    ...(title ? [] : [at('no title')]),
    ...repeated(keys).map((key) => at(`column ${key} stands twice`)),
    ...keys.filter((key) => !labels[key]).map((key) => at(`column ${key} has no label`)),
    ...[...Object.keys(labels), ...Object.keys(notes)]
      .filter((key) => !keys.includes(key))
      .map((key) => at(`texts for a column ${key} that is not there`)),
    ...block.columns
      .filter((c) => c.formula !== undefined && c.owner === 'engine')
      .map((c) => at(`column ${c.key}: owner and formula disagree`)),
  ];
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, i) => keys.indexOf(key) !== i);
}
