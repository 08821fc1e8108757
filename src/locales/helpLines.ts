import type { Locale } from './zh-CN/locale';

export type HelpTopic = keyof Locale['help']['tabs'];

/** What to type where, and what it does; or a sentence alone. */
export interface HelpLine {
  /** Block and column as the tab calls them, and the row where it matters. */
  readonly place?: string;
  readonly typed?: string;
  readonly does: string;
}

/** A place of a tab: `board.live.uv` is the column live of the block board, in the row of UV. */
export interface HelpPlace {
  readonly block: string;
  readonly column: string;
  readonly row?: string;
}

/** Lines about a tab, in its own words for its columns. */
export function helpLines(topic: HelpTopic, locale: Locale): HelpLine[] {
  return Object.entries(locale.help.tabs[topic]).map(([key, text]) => {
    const place = helpPlace(key);
    if (!place || topic === 'none') return { does: text };
    const [typed, does] = inTwo(text);
    return { place: placeName(topic, place, locale), typed, does };
  });
}

/** The place that a key names; undefined for lines that stand alone. */
export function helpPlace(key: string): HelpPlace | undefined {
  const [block, column, row] = key.split('.');
  return block && column ? { block, column, ...(row ? { row } : {}) } : undefined;
}

/** What stands before the arrow of a text, and behind it. */
export function inTwo(text: string): [string, string] {
  const [before = '', ...behind] = text.split(' → ');
  return [before, behind.join(' → ')];
}

type Blocks = Readonly<Record<string, { title: string; column: Readonly<Record<string, string>> }>>;

function placeName(
  topic: Exclude<HelpTopic, 'none'>,
  { block, column, row }: HelpPlace,
  locale: Locale,
): string {
  const blocks: Blocks = locale[topic].block;
  const label = blocks[block]?.column[column] ?? column;
  const names = Object.keys(blocks).length > 1 ? [blocks[block]?.title ?? block, label] : [label];
  const name = names.join(' ▸ ');
  return row ? `${name} · ${rowName(row, locale)}` : name;
}

/** What a row is called in its tab. */
export function rowName(key: string, { metrics, words, settings }: Locale): string {
  const named: Readonly<Record<string, { name: string }>> = { ...metrics, ...settings.value };
  const { [key]: { name } = { name: words.budgetCategory[key as 'promotion'] } } = named;
  return name;
}
