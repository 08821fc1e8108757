import type { Locale } from '../../locales/zh-CN/locale';
import { placeOf } from '../model/layout';
import { type Block, type Column, isStacked, type Tab } from '../model/tab';
import { blockTexts } from './blockTexts';
import type { Row, Rows } from './compileInput';
import { formatIn, isTextFormat } from './textCells';
import { validateGrid } from './validateGrid';

/**
 * First phase of the compiler: faults of a tab's data, as sentences for its author. Tokens of
 * formulas are checked when they are compiled.
 */
export function validateTab(tab: Tab, locale: Locale, rows: Rows = {}): string[] {
  const labels: Record<string, string> = locale[tab.kind].summary;
  const columnsOf = (key = tab.blocks[0].key) =>
    tab.blocks.find((b) => b.key === key)?.columns.map((c) => c.key) ?? [];
  return [
    ...repeated(tab.blocks.map((b) => b.key)).map((key) => `block ${key} stands twice`),
    ...tab.blocks.flatMap((block) => validateBlock(tab, block, locale)),
    ...(isStacked(tab) ? validateGrid(tab) : []),
    ...tab.blocks.flatMap((block) => formulasInText(block, rows[block.key] ?? [])),
    ...tab.summary
      .filter((s) => s.formula !== undefined && isTextFormat(s.format))
      .map((s) => `summary ${s.key}: a formula in a cell of text`),
    ...tab.summary.filter((s) => !labels[s.key]).map((s) => `summary ${s.key} has no label`),
    ...repeated(tab.summary.map((s) => String(placeOf(tab, s.at)))).map(
      (column) => `two summary figures in column ${column}`,
    ),
    // Whoever deletes the column deletes the figure, and the tab is damaged.
    ...tab.summary
      .filter(({ at }) => tab.blocks[0].columns.some(({ key, optional }) => key === at && optional))
      .map(({ key, at }) => `summary ${key} stands over ${at}, which people may delete`),
    ...[...(tab.frozenThrough ? [tab.frozenThrough] : []), ...tab.summary.map((s) => s.at)]
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

/** A formula in a cell of format `@` may be shown as it is written, or lose what it calculates. */
function formulasInText({ key, columns }: Block, rows: readonly Row[]): string[] {
  const isText = (column: Column, row?: Row) =>
    isTextFormat(row?.formats?.[column.key] ?? formatIn(column, row?.mark));
  const faults = columns.flatMap((column) => [
    ...(column.formula !== undefined && isText(column) ? [column.key] : []),
    ...rows.flatMap((row) => {
      const cell = row.cells[column.key];
      const isFormula = typeof cell === 'object' && cell !== null;
      return isFormula && isText(column, row) ? [`${column.key} of row ${row.mark ?? ''}`] : [];
    }),
  ]);
  return faults.map((place) => `${key}: column ${place}: a formula in a cell of text`);
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, i) => keys.indexOf(key) !== i);
}
