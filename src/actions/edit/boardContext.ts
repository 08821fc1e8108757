import type { BoardContext } from '../../core/board/boardRow';
import { dayRows } from '../../rows/dayRow';
import { summaryValue } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { textOf } from '../../tabs/kinds/kind';
import { known } from '../../tabs/kinds/unread';
import type { BoardLook } from './boardLook';

/** What the summary of 执行监控 and 设置 say about how its board is judged; a lost figure has its usual value. */
export function boardContext({ our, now }: BoardLook): BoardContext {
  const shown = summaryOf(our);
  const [expected, target, dayShare] = [shown.expected, shown.target, shown.dayShare].map(known);
  const last = Math.max(...dayRows(our).map(({ day }) => day));
  return {
    now,
    // Without days it is not known.
    isOver: Number.isFinite(last) && Math.floor(now) > last,
    nearBand: known(shown.nearBand) ?? 0.05,
    ...(expected !== undefined && target ? { expectedShare: expected / target } : {}),
    ...(dayShare === undefined ? {} : { dayShare }),
    recovery: known(shown.recovery) ?? 0.05,
    confirmations: known(shown.confirmations) ?? 2,
    slot: `${Math.floor(now)}/${textOf(summaryValue(our, 'slot'))}`,
  };
}
