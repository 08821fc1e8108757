import type { EndedCampaign } from '../../core/lessons/followed';
import { budgetLines } from '../../rows/budgetLine';
import { metricRows } from '../../rows/metric';
import { taskRows } from '../../rows/task';
import { openTable } from '../../sheets/openTable';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import { textOf } from '../../tabs/kinds/kind';
import { known } from '../../tabs/kinds/unread';

/** Tabs that lessons are checked against; what was deleted counts as empty. */
export interface EndedTabs {
  readonly plan: OurTab<'plan'>;
  readonly prep: OurTab<'prep'> | undefined;
  readonly monitor: OurTab<'monitor'> | undefined;
  readonly calendar: OurTab<'calendar'> | undefined;
  readonly serial: (cell: unknown) => number | undefined;
}

/** A campaign as its tabs have it at the end, without what was cancelled. */
export function endedCampaign({ plan, prep, monitor, calendar, serial }: EndedTabs): EndedCampaign {
  const day = (key: 'start' | 'burst' | 'end') => serial(summaryValue(plan, key)) ?? 0;
  return {
    anchors: { start: day('start'), burst: day('burst'), end: day('end') },
    tasks: (prep ? taskRows(prep) : []).flatMap((task) => {
      const { id, name, platform, start, due, state, milestone } = task;
      if (name === '' || typeof start !== 'number' || typeof due !== 'number') return [];
      if (state === 'cancelled') return [];
      return [{ id, name, platform, start, due, isMilestone: milestone, isDone: state === 'done' }];
    }),
    pieces: (calendar ? openTable(calendar, 'content').rows : []).flatMap(({ is, cells }) => {
      const date = known(is.date);
      if (date === undefined || is.status === 'cancelled') return [];
      return [{ date, text: [textOf(cells.phase), is.channel, is.theme, is.form].join(' ') }];
    }),
    budget: budgetLines(openTable(plan, 'budget').rows).flatMap(({ amount, ...line }) =>
      amount === undefined ? [] : [{ ...line, amount }],
    ),
    split: openTable(plan, 'split').rows.flatMap(({ is: { item, share } }) =>
      typeof share === 'number' ? [{ item, share }] : [],
    ),
    board: monitor ? metricRows(monitor) : [],
    risks: openTable(plan, 'risks').rows.map(({ is: { kind, description, action } }) => ({
      name: kind,
      text: description,
      action,
    })),
  };
}
