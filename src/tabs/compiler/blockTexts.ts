import type { Locale } from '../../locales/zh-CN/locale';
import type { Block, Tab } from '../model/tab';

export interface BlockTexts {
  readonly title: string;
  readonly column: Readonly<Record<string, string>>;
  readonly note: Readonly<Record<string, string | undefined>>;
}

/** The texts of a block in a language. */
export function blockTexts(locale: Locale, tab: Tab, { key }: Block): BlockTexts {
  const blocks: Readonly<Record<string, BlockTexts>> = locale[tab.kind].block;
  const texts = blocks[key];
  if (!texts) throw new Error(`No texts for block ${key} of ${tab.kind}`);
  return texts;
}
