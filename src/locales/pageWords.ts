import type { Language } from '../core/request/campaignRequest';
import { pagesEn } from './en/pages';
import { traditionalOf } from './traditionalOf';
import type { Words } from './zh-CN/locale';
import { pagesZhCN } from './zh-CN/pages';
import pagesZhTW from './zh-TW.pages.generated.json';

/** The words of the sidebar's pages; the script itself does without them. */
export type PageWords = Words<typeof pagesZhCN>;

export const PAGE_WORDS: Record<Language, PageWords> = {
  'zh-CN': pagesZhCN,
  'zh-TW': traditionalOf(pagesZhCN, pagesZhTW),
  en: pagesEn,
};
