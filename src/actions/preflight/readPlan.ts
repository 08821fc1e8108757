import type { PreflightInput } from '../../core/preflight/finding';
import { taskOf, taskRows } from '../../rows/task';
import { openTable } from '../../sheets/openTable';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { CampaignContext } from '../../tabs/campaignContext';
import { plannedRows } from '../../tabs/campaignRows';
import { decodeRows, type TableRow } from '../../tabs/kinds/decodeRows';
import type { Row } from '../../tabs/planInput';
import type { BlockKey } from '../../tabs/rowOf';
import type { TabKind } from '../../tabs/tab';
import { TABS } from '../../tabs/tabs';
import type { DocumentTabs } from '../document/readDocumentTabs';
import { workbookSettings } from '../workbookSettings';
import { planInput } from './planInput';

/** A sheet's empty cell is an empty text, and what a formula will show is not known yet. */
const BLANK: ProxyHandler<Row['cells']> = {
  get(cells, key) {
    const cell = cells[key as string];
    return typeof cell === 'object' || cell === undefined ? '' : cell;
  },
};

/** The plan of a campaign as its tabs hold it; undefined while it has no dates. */
export function readPlan(
  tabs: DocumentTabs,
  board: OurTab<'monitor'> | undefined,
): PreflightInput | undefined {
  const { plan, prep, settings, serial } = tabs;
  const day = (key: 'start' | 'end' | 'today') => serial(summaryValue(plan, key));
  const [start, end] = [day('start'), day('end')];
  if (start === undefined || end === undefined) return undefined;
  return planInput({
    start,
    end,
    today: day('today') ?? start,
    settings: workbookSettings(settings, plan.locale, serial),
    locale: plan.locale,
    tasks: taskRows(prep),
    board: board ? openTable(board, 'board').rows : [],
    rows: (block) => openTable(plan, block).rows,
  });
}

/** The plan that a checked request would make. */
export function requestPlan(context: CampaignContext): PreflightInput {
  const { anchors, settings, locale } = context;
  const { start, end } = anchors;
  const planned = plannedRows(context);
  const serial = (cell: unknown) => (typeof cell === 'number' ? cell : undefined);
  const rowsOf = <K extends TabKind, B extends BlockKey<K>>(kind: K, key: B): TableRow<K, B>[] =>
    decodeRows<K, B>(
      TABS[kind].blocks.find((block) => block.key === key)?.columns ?? [],
      (planned[key] ?? []).map(({ cells }, row) => ({ row, cells: new Proxy(cells, BLANK) })),
      { serial, near: start },
      locale,
    );
  return planInput({
    start,
    end,
    // Nothing of it is late before it is made.
    today: Number.NEGATIVE_INFINITY,
    settings,
    locale,
    tasks: rowsOf('prep', 'tasks').map(taskOf),
    board: rowsOf('monitor', 'board'),
    rows: (block) => rowsOf('plan', block),
  });
}
