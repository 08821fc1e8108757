import { LANGUAGES } from '../core/campaignRequest';
import { METRICS, type MetricKey } from '../core/metrics';
import { localeOf } from './localeOf';

type Group =
  | 'platform'
  | 'role'
  | 'phase'
  | 'taskStatus'
  | 'contentStatus'
  | 'metricState'
  | 'alertStatus'
  | 'issueStatus'
  | 'issueKind'
  | 'taskKind';

/**
 * The key of a word that people typed, whichever language they wrote it in; a key itself is found
 * too. Undefined when it is a name of their own.
 */
export function keyOfWord(group: Group, typed: string): string | undefined {
  for (const language of LANGUAGES) {
    const words: Readonly<Record<string, string>> = localeOf(language).words[group];
    const key = Object.keys(words).find((k) => k === typed || words[k] === typed);
    if (key) return key;
  }
  return undefined;
}

/** The key of a metric by its key or by its name in any language; undefined for a team's own. */
export function keyOfMetric(typed: string): MetricKey | undefined {
  const keys = Object.keys(METRICS) as MetricKey[];
  const wanted = typed.trim().toLowerCase();
  return keys.find(
    (key) =>
      key.toLowerCase() === wanted ||
      LANGUAGES.some((l) => localeOf(l).metrics[key].name.toLowerCase() === wanted),
  );
}

/** Whether a typed word is that one word of ours, in any language. */
export function isWord(key: 'allPlatforms' | 'promotion' | 'reserve', typed: string): boolean {
  const wanted = typed.trim();
  return LANGUAGES.some((language) => localeOf(language).words[key] === wanted);
}
