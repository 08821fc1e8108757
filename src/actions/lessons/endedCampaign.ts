import type { EndedCampaign } from '../../core/lessons/followed';
import { keyOfWord } from '../../locales/keyOfWord';
import { taskRows } from '../../rows/task';
import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { moneyKind } from '../../tabs/lessons/lessonPlan';

/** Tabs that lessons are checked against; what was deleted counts as empty. */
export interface EndedTabs {
  readonly plan: OurTab<'plan'>;
  readonly prep: OurTab<'prep'> | undefined;
  readonly monitor: OurTab<'monitor'> | undefined;
  readonly calendar: OurTab | undefined;
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
    pieces: rowsOf(calendar, 'content').flatMap(({ cells }) => {
      const date = serial(cells.date);
      const isCancelled = keyOfWord('contentStatus', textOf(cells.status)) === 'cancelled';
      if (date === undefined || isCancelled) return [];
      const { phase, channel, theme, form } = cells;
      return [
        { date: Math.floor(date), text: [phase, channel, theme, form].map(textOf).join(' ') },
      ];
    }),
    ...moneyOf(plan),
    board: rowsOf(monitor, 'board').map(({ cells }) => ({
      metric: textOf(cells.metric),
      unit: textOf(cells.unit),
      live: cells.live,
    })),
    risks: rowsOf(plan, 'risks').map(({ cells }) => ({
      name: textOf(cells.kind),
      text: textOf(cells.description),
      action: textOf(cells.action),
    })),
  };
}

function moneyOf(plan: OurTab): Pick<EndedCampaign, 'budget' | 'split'> {
  return {
    budget: rowsOf(plan, 'budget').flatMap(({ cells }) => {
      const name = textOf(cells.category);
      const { amount } = cells;
      if (name === '' || typeof amount !== 'number') return [];
      return [{ name, kind: moneyKind(name), detail: textOf(cells.detail), amount }];
    }),
    split: rowsOf(plan, 'split').flatMap(({ cells: { item, share } }) =>
      typeof share === 'number' ? [{ item: textOf(item), share }] : [],
    ),
  };
}

function rowsOf(our: OurTab | undefined, block: string): SheetRow[] {
  return our ? blockRows(our, block) : [];
}
