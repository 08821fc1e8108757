import { LANGUAGES, type Language } from '../core/campaignRequest';
import { isBlank } from '../core/cells/broadcast';
import { completionRateCells } from '../core/cells/completionRateCells';
import { metricStateCells } from '../core/cells/metricStateCells';
import { shown } from '../core/cells/numberOf';
import { roiCells } from '../core/cells/roiCells';
import { taskCompletionCells } from '../core/cells/taskCompletionCells';
import type { Issue } from '../core/issue';
import type { Result } from '../core/result';
import { TASK_STATUSES, type TaskStatus } from '../core/task';
import { fillIn } from '../locales/fillIn';
import { localeOf } from '../locales/localeOf';

/** Functions for cells. They throw a sentence when they cannot answer: the cell shows it. */
export const customFunctions = {
  completionRate: (actual: unknown, target: unknown, lowerIsBetter: unknown) =>
    unwrap(completionRateCells(actual, target, lowerIsBetter)),

  roi: (revenue: unknown, cost: unknown, mode: unknown) => unwrap(roiCells(revenue, cost, mode)),

  metricState(live: unknown, threshold: unknown, target: unknown, language: unknown) {
    const words = localeOf(languageOf(language)).words.metricState;
    return unwrap(metricStateCells({ live, threshold, target }, words));
  },

  taskCompletion: (status: unknown, weight: unknown) =>
    unwrap(taskCompletionCells(status, weight, statusWords())),
};

function languageOf(language: unknown): Language {
  if (isBlank(language)) return 'zh-CN';
  const known = LANGUAGES.find((l) => l === language);
  if (known) return known;
  throw sentence({ code: 'unknownLanguage', path: 'language', values: { value: shown(language) } });
}

/** The status words of every language: a workbook may mix them. */
function statusWords(): Map<string, TaskStatus> {
  const entries = LANGUAGES.flatMap((language) => {
    const words = localeOf(language).words.taskStatus;
    return TASK_STATUSES.map((key): [string, TaskStatus] => [words[key].toLowerCase(), key]);
  });
  return new Map(entries);
}

function unwrap<T>(result: Result<T>): T {
  if ('issue' in result) throw sentence(result.issue);
  return result.value;
}

/** A cell does not tell who reads it: its error speaks Chinese and English. */
function sentence({ code, path, values }: Issue): Error {
  const texts = [localeOf('zh-CN'), localeOf('en')].map((locale) => {
    const sentences: Record<string, string> = locale.functions;
    return fillIn(sentences[code] ?? code, { path, ...values });
  });
  return new Error(texts.join(' / '));
}
