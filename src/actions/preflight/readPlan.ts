import type { PreflightInput } from '../../core/preflight/finding';
import { taskOf, taskRows } from '../../rows/task';
import { blockRows } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import type { CampaignContext } from '../../tabs/campaignContext';
import { plannedRows } from '../../tabs/campaignRows';
import { decodeRows } from '../../tabs/kinds/decodeRows';
import type { Row } from '../../tabs/planInput';
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
  board: OurTab | undefined,
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
    tasks: taskRows(prep),
    rows(block) {
      if (block === 'board') return board ? blockRows(board, 'board') : [];
      return blockRows(plan, block);
    },
    serial,
  });
}

/** The plan that a checked request would make. */
export function requestPlan(context: CampaignContext): PreflightInput {
  const { start, end } = context.anchors;
  const rows = plannedRows(context);
  const serial = (cell: unknown) => (typeof cell === 'number' ? cell : undefined);
  const asSheet = (all: readonly Row[]) =>
    all.map(({ cells }, row): SheetRow => ({ row, cells: new Proxy(cells, BLANK) }));
  return planInput({
    start,
    end,
    // Nothing of it is late before it is made.
    today: Number.NEGATIVE_INFINITY,
    settings: context.settings,
    tasks: decodeRows<'prep', 'tasks'>(
      TABS.prep.blocks[0].columns,
      asSheet(rows.tasks ?? []),
      { serial, near: start },
      context.locale,
    ).map(taskOf),
    rows: (block) => asSheet(rows[block] ?? []),
    serial,
  });
}
