import { keyOfWord, levelOf, phaseOf } from '../../locales/keyOfWord';
import { tierOf } from '../../locales/partnerTier';
import { statusOf } from '../../locales/statusOf';
import { STATUS_WORDS, type StatusGroup } from '../../locales/statusWords';
import type { ChoiceGroup } from '../model/tab';
import { type Kind, textOf } from './kind';
import { Unread } from './unread';

/** Text as typed; nothing is empty text. */
export const words: Kind<string> = {
  read: (cell) => textOf(cell),
  write: (value) => (value === '' ? null : value),
};

/** Figures, dates as serial days, or text: what formulas and the engine put where any may stand. */
export const plain: Kind<string | number> = {
  read: (cell, { serial }) =>
    typeof cell === 'number' ? cell : cell instanceof Date ? (serial(cell) ?? '') : textOf(cell),
  write: (value) => (value === '' ? null : value),
};

/** Groups whose words people write in more ways than ours. */
const READERS: Readonly<Partial<Record<ChoiceGroup, (typed: string) => string | undefined>>> = {
  ...Object.fromEntries(
    Object.keys(STATUS_WORDS).map((group) => [
      group,
      (typed: string) => statusOf(group as StatusGroup, typed),
    ]),
  ),
  level: levelOf,
  phase: phaseOf,
  partnerTier: knownTier,
};

/** A tier of the team's own is none of ours. */
function knownTier(typed: string): string | undefined {
  const tier = tierOf(typed);
  return tier === 'other' ? undefined : tier;
}

/** One of the words of a group, by its key, whichever language it was written in. */
export const choiceOf = (group: ChoiceGroup): Kind<string> => ({
  read(cell) {
    const typed = textOf(cell);
    if (typed === '') return null;
    const key = (READERS[group] ?? ((word: string) => keyOfWord(group as 'level', word)))(typed);
    return key ?? new Unread(typed, { code: 'unknownStatus', values: { group } });
  },
  write: (key, { words: all }) =>
    (all[group] as unknown as Readonly<Record<string, string>>)[key] ?? null,
});

/** The word of a choice in the workbook's language, or what was typed that is none. */
export function wordOf<K extends string>(
  choice: K | null | Unread,
  words: Readonly<Record<K, string>>,
): string {
  if (choice === null) return '';
  return choice instanceof Unread ? choice.typed : words[choice];
}
