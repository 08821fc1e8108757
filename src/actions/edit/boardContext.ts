import type { BoardContext } from '../../core/board/boardRow';
import { dayRows } from '../../rows/dayRow';
import { numberOf } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import { textOf } from '../../tabs/kinds/kind';
import type { SummaryKey } from '../../tabs/kinds/rowOf';

/** What the summary of 执行监控 and 设置 say about how its board is judged; a lost figure has its usual value. */
export function boardContext(our: OurTab<'monitor'>, now: number): BoardContext {
  const number = (key: SummaryKey<'monitor'>) => numberOf(summaryValue(our, key));
  const [expected, target] = [number('expected'), number('target')];
  const dayShare = number('dayShare');
  const last = Math.max(...dayRows(our).map(({ day }) => day));
  return {
    now,
    // Without days it is not known.
    isOver: Number.isFinite(last) && Math.floor(now) > last,
    nearBand: number('nearBand') ?? 0.05,
    ...(expected !== undefined && target ? { expectedShare: expected / target } : {}),
    ...(dayShare === undefined ? {} : { dayShare }),
    recovery: number('recovery') ?? 0.05,
    confirmations: number('confirmations') ?? 2,
    slot: `${Math.floor(now)}/${textOf(summaryValue(our, 'slot'))}`,
  };
}
