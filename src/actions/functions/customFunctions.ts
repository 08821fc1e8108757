import { isBlank } from '../../core/cells/broadcast';
import { completionRateCells } from '../../core/cells/completionRateCells';
import { metricStateCells } from '../../core/cells/metricStateCells';
import { shown } from '../../core/cells/numberOf';
import { roiCells } from '../../core/cells/roiCells';
import { taskCompletionCells } from '../../core/cells/taskCompletionCells';
import type { Issue } from '../../core/issue';
import type { ArgumentCode } from '../../core/issueCode';
import { LANGUAGES, type Language } from '../../core/request/campaignRequest';
import type { Result } from '../../core/result';
import type { TaskStatus } from '../../core/tasks/task';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { statusOf } from '../../locales/statusOf';

// Functions for cells. They throw a sentence when they cannot answer: the cell shows it.

/**
 * 完成率 = 实际 ÷ 目标,越低越好的指标为 max(0, 2 − 实际 ÷ 目标)。Completion rate, actual ÷ target.
 *
 * @param {number|string|Array} actual 实际值,可写 480万。Actual value or range.
 * @param {number|string|Array} target 目标值,可写 500万、≤30秒。Target value or range.
 * @param {boolean} lowerIsBetter 越低越好填 TRUE;留空看目标的 ≤。TRUE where lower is better.
 * @return {number|Array} 完成率,1 是 100%。The rate, 1 is 100%.
 * @customfunction
 */
export function COMPLETION_RATE(actual: unknown, target: unknown, lowerIsBetter?: unknown) {
  return unwrap(completionRateCells(actual, target, lowerIsBetter));
}

/**
 * ROI = 收入 ÷ 成本,4 即 1:4。Return on investment, revenue ÷ cost.
 *
 * @param {number|string|Array} revenue 收入(GMV)。Revenue or range.
 * @param {number|string|Array} cost 成本,与收入同单位。Cost, in the same unit.
 * @param {string} mode ratio(默认)或 net(净收益 ÷ 成本)。ratio or net.
 * @return {number|Array} ROI。
 * @customfunction
 */
export function ROI(revenue: unknown, cost: unknown, mode?: unknown) {
  return unwrap(roiCells(revenue, cost, mode));
}

/**
 * 指标状态:正常、关注、预警、严重、未更新、待核对。State of a metric against its threshold.
 *
 * @param {number|string|Array} live 实时数据。Live value or range.
 * @param {string|Array} threshold 预警阈值,如 <8万、>45秒、低于目标值的80%。Threshold as written.
 * @param {number|string|Array} target 目标值,相对阈值才需要。Target, for relative thresholds.
 * @param {string} language zh-CN(默认)、zh-TW 或 en。Language of the answer.
 * @return {string|Array} 状态。The state.
 * @customfunction
 */
export function METRIC_STATE(
  live: unknown,
  threshold: unknown,
  target?: unknown,
  language?: unknown,
) {
  const words = localeOf(languageOf(language)).words.metricState;
  return unwrap(metricStateCells({ live, threshold, target }, words));
}

/**
 * 任务完成率 = 已完成 ÷ 未取消,可加权。Share of tasks done among those not cancelled.
 *
 * @param {Array} status 完成状态的区域。Range of statuses.
 * @param {number|Array} weight 权重的区域,留空都是 1。Range of weights, 1 when blank.
 * @return {number} 完成率,1 是 100%。The rate, 1 is 100%.
 * @customfunction
 */
export function TASK_COMPLETION(status: unknown, weight?: unknown) {
  return unwrap(
    taskCompletionCells(
      status,
      weight,
      (typed) => statusOf('taskStatus', typed) as TaskStatus | undefined,
    ),
  );
}

function languageOf(language: unknown): Language {
  if (isBlank(language)) return 'zh-CN';
  const known = LANGUAGES.find((l) => l === language);
  if (known) return known;
  throw sentence({ code: 'unknownLanguage', path: 'language', values: { value: shown(language) } });
}

function unwrap<T>(result: Result<T>): T {
  if ('issue' in result) throw sentence(result.issue);
  return result.value;
}

/** A cell does not tell who reads it: its error speaks Chinese and English. */
function sentence({ code, path, values }: Issue<ArgumentCode>): Error {
  const texts = [localeOf('zh-CN'), localeOf('en')].map((locale) => {
    return fillIn(locale.functions[code], { path, ...values });
  });
  return new Error(texts.join(' / '));
}
