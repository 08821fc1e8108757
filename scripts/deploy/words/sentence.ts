/** For readers of Chinese, and for readers of English. */
export type Sentence = readonly [zh: string, en: string];
