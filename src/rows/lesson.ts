import type { FitLesson } from '../core/lessons/fits';
import { parseRule } from '../core/lessons/parseRule';
import { SCENARIOS } from '../core/request/campaignRequest';
import { LIST_OR_SLASH, partsOf } from '../core/signs/separators';
import { isWord, keyOfWord } from '../locales/keyOfWord';
import { platformsNamed } from '../locales/platformsNamed';
import type { Locale } from '../locales/zh-CN/locale';
import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import type { TableRow } from '../tabs/kinds/decodeRows';

/** A row of 经验库 that holds a lesson. */
export interface LessonRow {
  readonly row: TableRow<'lessons', 'lessons'>;
  readonly lesson: FitLesson;
  /** Words of 适用场景 that are no scenario. */
  readonly unknown: readonly string[];
}

const FIELDS = ['lesson', 'rule', 'loss'] as const;

/** The lessons of 经验库, those without a number too. */
export function lessonRows(
  library: OurTab<'lessons'>,
  rows = openTable(library, 'lessons').rows,
): LessonRow[] {
  return rows.flatMap((row) => {
    const { is } = row;
    if (FIELDS.every((key) => is[key] === '')) return [];
    const ruleText = is.rule;
    const rule = parseRule(ruleText);
    const scenarios = partsOf(is.scenario, LIST_OR_SLASH).map(
      (word) => [word, scenariosOf(word)] as const,
    );
    const lesson: FitLesson = {
      id: is.id,
      lesson: is.lesson,
      ruleText,
      ...(rule ? { rule } : {}),
      loss: is.loss,
      source: is.source,
      scenarios: scenarios.flatMap(([, keys]) => keys),
      platforms: partsOf(is.platform, LIST_OR_SLASH).map((word) =>
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
