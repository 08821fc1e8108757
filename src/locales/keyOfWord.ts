import { METRICS, type MetricKey } from '../core/metrics';
import { LANGUAGES, type PhaseKind } from '../core/request/campaignRequest';
import { foldSigns } from '../core/signs/foldSigns';
import { bracketOf } from '../core/signs/separators';
import { localeOf } from './localeOf';
import type { Locale } from './zh-CN/locale';

type Group =
  | 'platform'
  | 'role'
  | 'phase'
  | 'taskStatus'
  | 'contentStatus'
  | 'contentRepeat'
  | 'metricState'
  | 'alertStatus'
  | 'issueStatus'
  | 'issueKind'
  | 'taskKind'
  | 'taskStage'
  | 'scenario'
  | 'dimension'
  | 'goalGroup'
  | 'metricDirection'
  | 'metricAdds'
  | 'workday'
  | 'budgetCategory'
  | 'productRole'
  | 'partnerTier'
  | 'qualified'
  | 'responseSpeed'
  | 'campaignState'
  | 'customerTier'
  | 'dayKind'
  | 'gmvBasis'
  | 'closingPhase'
  | 'curve'
  | 'feedbackLabel'
  | 'feedbackTheme'
  | 'customerValue'
  | 'level'
  | 'yesNo'
  | 'verdict'
  | 'outboxStatus'
  | 'pushChannel'
  | 'channelRole';

/** Keys by word, made when a group is first asked for: tables of thousands of rows ask for each. */
const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * The key of a word that people typed, whichever language they wrote it in; a key itself is found
 * too. Undefined when it is a name of their own.
 */
export function keyOfWord<G extends Group>(
  group: G,
  typed: string,
): (keyof Locale['words'][G] & string) | undefined {
  const keys = wordsOf(group, () =>
    LANGUAGES.flatMap((language) =>
      Object.entries(localeOf(language).words[group]).flatMap(([key, word]): [string, string][] => [
        [key, key],
        [folded(word), key],
        [word, key],
      ]),
    ),
  );
  return (keys.get(typed) ?? keys.get(folded(typed))) as
    | (keyof Locale['words'][G] & string)
    | undefined;
}

const folded = (text: string) => foldSigns(text).trim();

/**
 * The key of a metric by its key or by its name in any language, with or without what it is of:
 * 库存余量(爆款T恤). Undefined for a team's own.
 */
export function keyOfMetric(typed: string): MetricKey | undefined {
  return metricNamed(typed) ?? metricNamed(bracketOf(typed).bare);
}

function metricNamed(typed: string): MetricKey | undefined {
  const keys = Object.keys(METRICS) as MetricKey[];
  const plain = (name: string) => folded(name).toLowerCase();
  return wordsOf('metrics', () =>
    keys.flatMap((key) => [
      [key.toLowerCase(), key] as [string, string],
      ...LANGUAGES.map((l): [string, string] => [plain(localeOf(l).metrics[key].name), key]),
    ]),
  ).get(plain(typed)) as MetricKey | undefined;
}

/** The first key that has a word keeps it. */
function wordsOf(
  group: string,
  pairs: () => readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const found = known.get(group) ?? new Map([...pairs()].reverse());
  known.set(group, found);
  return found;
}

/** A word as a language has it when it is one of ours in any language, else as typed. */
export function inLanguage(
  group: 'budgetCategory' | 'productRole' | 'customerTier' | 'goalGroup',
  typed: string,
  { words }: Locale,
): string {
  const key = keyOfWord(group, typed);
  const own: Readonly<Record<string, string>> = words[group];
  return (key && own[key]) ?? typed;
}

/** The key of a level; that of a grade (轻度, 轻) is its level's. */
export function levelOf(typed: string): 'high' | 'medium' | 'low' | undefined {
  const known = keyOfWord('level', typed);
  const graded = LANGUAGES.flatMap((language) => Object.entries(localeOf(language).clocks.grade));
  const grade = folded(typed);
  const key = known ?? graded.find(([, word]) => grade !== '' && word.startsWith(grade))?.[0];
  return key as 'high' | 'medium' | 'low' | undefined;
}

/** The kind of phase that a word names; a closing phase has several names. */
export function phaseOf(typed: string): PhaseKind | undefined {
  const key = keyOfWord('phase', typed) ?? keyOfWord('closingPhase', typed);
  return (key === 'wrapUp' ? 'encore' : key) as PhaseKind | undefined;
}

/** Whether a typed word is that one word of ours, in any language. */
export function isWord(
  key: 'allPlatforms' | 'promotion' | 'reserve' | 'wholeDay' | 'peakDay',
  typed: string,
): boolean {
  const wanted = folded(typed);
  return LANGUAGES.some((language) => folded(localeOf(language).words[key]) === wanted);
}
