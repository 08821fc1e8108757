import type { PreflightInput } from '../../core/preflight/finding';
import { taskOf, taskRows } from '../../rows/task';
import { openTable } from '../../sheets/openTable';
import { isTab, type OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import { decodePlanned } from '../../tabs/kinds/decodeRows';
import type { BlockKey } from '../../tabs/kinds/rowOf';
import { known } from '../../tabs/kinds/unread';
import type { TabKind } from '../../tabs/model/tab';
import { plannedRows } from '../../tabs/newCampaign/campaignRows';
import { workbookSettings } from '../desk/workbookSettings';
import type { DocumentTabs } from '../document/readDocumentTabs';
import { planInput } from './planInput';

/** The plan of a campaign as its tabs hold it; undefined while it has no dates. */
export function readPlan(
  tabs: DocumentTabs,
  board: OurTab<'monitor'> | undefined,
  market: OurTab | undefined,
): PreflightInput | undefined {
  const { plan, prep, settings } = tabs;
  const { marked } = openTable(plan, 'brief');
  const shown = summaryOf(plan);
  const [start, end] = [known(shown.start), known(shown.end)];
  if (start === undefined || end === undefined) return undefined;
  return planInput({
    start,
    end,
    today: known(shown.today) ?? start,
    settings: workbookSettings(settings, plan.locale),
    locale: plan.locale,
    tasks: taskRows(prep),
    board: board ? openTable(board, 'board').rows : [],
    contacts: isTab(market, 'market') ? openTable(market, 'contacts').rows : [],
    brief: (mark) => {
      const found = marked(mark);
      return found && { row: found.row, text: String(found.is.content) };
    },
    rows: (block) => openTable(plan, block).rows,
  });
}

/** The plan that a checked request would make. */
export function requestPlan(context: CampaignContext): PreflightInput {
  const { anchors, settings, locale } = context;
  const { start, end } = anchors;
  const planned = plannedRows(context);
  const rowsOf = <K extends TabKind, B extends BlockKey<K>>(kind: K, key: B) =>
    decodePlanned(kind, key, planned[key] ?? [], locale, start);
  return planInput({
    start,
    end,
    // Nothing of it is late before it is made.
    today: Number.NEGATIVE_INFINITY,
    settings,
    locale,
    tasks: rowsOf('prep', 'tasks').map(taskOf),
    board: rowsOf('monitor', 'board'),
    contacts: rowsOf('market', 'contacts'),
    brief: (mark) => {
      const row = (planned.brief ?? []).findIndex((one) => one.mark === mark);
      const content = planned.brief?.[row]?.cells.content;
      return row < 0 ? undefined : { row, text: typeof content === 'string' ? content : '' };
    },
    rows: (block) => rowsOf('plan', block),
  });
}
