import { SCENARIOS } from '../../core/campaignRequest';
import type { FitLesson } from '../../core/lessons/fits';
import { foldRule } from '../../core/lessons/foldRule';
import { parseRule } from '../../core/lessons/parseRule';
import { LIST_OR_SLASH, partsOf } from '../../core/signs/separators';
import { isWord, keyOfWord, wordsOfPlatforms } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/locale';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';

/** A row of 经验库 that holds a lesson. */
export interface LibraryRow {
  readonly row: SheetRow;
  readonly lesson: FitLesson;
  /** Words of 适用场景 that are no scenario. */
  readonly unknown: readonly string[];
}

const FIELDS = ['lesson', 'rule', 'loss'] as const;

/** The lessons of 经验库, those without a number too. */
export function libraryRows(library: OurTab): LibraryRow[] {
  return blockRows(library).flatMap((row) => {
    const text = (key: string) => textOf(row.cells[key]);
    if (FIELDS.every((key) => text(key) === '')) return [];
    const ruleText = text('rule');
    const rule = parseRule(ruleText);
    const scenarios = partsOf(text('scenario'), LIST_OR_SLASH).map(
      (word) => [word, scenariosOf(word)] as const,
    );
    const lesson: FitLesson = {
      id: text('id'),
      lesson: text('lesson'),
      ruleText,
      ...(rule ? { rule } : {}),
      loss: text('loss'),
      source: text('source'),
      scenarios: scenarios.flatMap(([, keys]) => keys),
      platforms: partsOf(text('platform'), LIST_OR_SLASH).map((word) =>
        platformIn(word, library.locale),
      ),
      named: platformsNamed(ruleText, library.locale),
    };
    const unknown = scenarios.flatMap(([word, keys]) => (keys.length > 0 ? [] : [word]));
    return [{ row, lesson, unknown }];
  });
}

function scenariosOf(word: string): readonly string[] {
  if (isWord('allPlatforms', word)) return SCENARIOS;
  const key = keyOfWord('scenario', word);
  return key ? [key] : [];
}

function platformIn(word: string, { words }: Locale): string {
  const names: Readonly<Record<string, string>> = words.platform;
  return names[keyOfWord('platform', word) ?? ''] ?? word;
}

/** Platforms that a rule's words name; private ones stand for each other. */
function platformsNamed(ruleText: string, { words }: Locale): string[] {
  const folded = foldRule(ruleText);
  const keys = wordsOfPlatforms().flatMap(([word, key]) =>
    folded.includes(foldRule(word)) ? [key] : [],
  );
  const isPrivate = (key: string) => key === 'private' || key === 'wecom';
  const all = keys.some(isPrivate) ? [...keys, 'private', 'wecom'] : keys;
  const names: Readonly<Record<string, string>> = words.platform;
  return [...new Set(all)].map((key) => names[key] ?? key);
}
