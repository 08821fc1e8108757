import type { EndedCampaign } from '../../core/lessons/followed';
import type { PlannedPiece } from '../../core/lessons/lessonPlan';
import { budgetLines } from '../../rows/budgetLine';
import { metricRows } from '../../rows/metric';
import { taskRows } from '../../rows/task';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import { pieceText, riskLine } from '../../tabs/lessons/lessonPlan';

/** Tabs that lessons are checked against; of standard ones, what was deleted counts as empty. */
export interface EndedTabs {
  readonly plan: OurTab<'plan'>;
  readonly prep: OurTab<'prep'> | undefined;
  readonly monitor: OurTab<'monitor'> | undefined;
  readonly calendar: OurTab<'calendar'> | undefined;
}

/** A campaign as its tabs have it at the end, without what was cancelled. */
export function endedCampaign({ plan, prep, monitor, calendar }: EndedTabs): EndedCampaign {
  const { start, burst, end } = summaryOf(plan);
  return {
    anchors: { start: known(start) ?? 0, burst: known(burst) ?? 0, end: known(end) ?? 0 },
    tasks: (prep ? taskRows(prep) : []).flatMap((task) => {
      const { id, name, platform, start, due, state, milestone } = task;
      if (name === '' || typeof start !== 'number' || typeof due !== 'number') return [];
      if (state === 'cancelled') return [];
      return [{ id, name, platform, start, due, isMilestone: milestone, isDone: state === 'done' }];
    }),
    ...(calendar ? { pieces: piecesOf(calendar) } : {}),
    budget: budgetLines(openTable(plan, 'budget').rows).flatMap(({ amount, ...line }) =>
      amount === undefined ? [] : [{ ...line, amount }],
    ),
    split: openTable(plan, 'split').rows.flatMap(({ is: { item, share } }) =>
      typeof share === 'number' ? [{ item, share }] : [],
    ),
    board: monitor ? metricRows(monitor) : [],
    risks: openTable(plan, 'risks').rows.map(riskLine),
  };
}

function piecesOf(calendar: OurTab<'calendar'>): PlannedPiece[] {
  return openTable(calendar, 'content').rows.flatMap((row) => {
    const date = known(row.is.date);
    if (date === undefined || row.is.status === 'cancelled') return [];
    return [{ date, text: pieceText(row) }];
  });
}
