import { ACCOUNT_WORDS } from './words/accountWords';
import { MAKING_WORDS } from './words/makingWords';
import { PUSHING_WORDS } from './words/pushingWords';
import { SETTINGS_WORDS } from './words/settingsWords';

/** What `npm run deploy` says, in Chinese and in English. */
export const SAY = {
  ...SETTINGS_WORDS,
  ...ACCOUNT_WORDS,
  ...MAKING_WORDS,
  ...PUSHING_WORDS,
} as const;
