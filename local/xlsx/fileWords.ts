import fileWords from '../../build/fileWords.json';
import type { SheetSnapshot } from '../host/snapshot';
import { signatureOf } from './managedTables';

/** A column whose words the script paints, with the colour of each word. */
export interface StateColumn {
  readonly block: string;
  readonly column: string;
  /** The fill of a cell whose word has no colour; empty for none. */
  readonly plain: string;
  readonly colors: readonly (readonly [word: string, color: string])[];
}

type Words = Omit<(typeof fileWords)['zh-CN'], 'states'>;

/** What the file says of itself, and the states that it colours, in one language. */
export interface FileWords extends Words {
  readonly states: readonly StateColumn[];
}

const ALL = fileWords as unknown as Readonly<Record<string, FileWords>>;

/** The words in the language of the workbook: that of its first tab of ours. */
export function fileWordsOf(sheets: readonly SheetSnapshot[]): FileWords {
  const languages = sheets.map((sheet) => signatureOf(sheet)?.language ?? '');
  const found = languages.find((language) => language in ALL) ?? 'zh-CN';
  return ALL[found] as FileWords;
}

/** A sentence with its figures. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
