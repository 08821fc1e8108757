import type { PreflightInput } from '../../core/preflight/finding';
import { blockRows } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import type { CampaignContext } from '../../tabs/campaignContext';
import { blockLayout } from '../../tabs/layout';
import { plannedRows } from '../../tabs/planCampaign';
import type { Row } from '../../tabs/planInput';
import { settingsRows } from '../../tabs/settingsRows';
import type { DocumentTabs } from '../document/readDocumentTabs';
import { workCalendar } from '../workCalendar';
import { numberOf, planInput } from './planInput';

const ROI = [3, 5] as const;
const BAND = [0.1, 0.15] as const;
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
  const day = (key: string) => serial(summaryValue(plan, key));
  const [start, end] = [day('start'), day('end')];
  if (start === undefined || end === undefined) return undefined;
  const share = (key: string, standard: number) => numberOf(summaryValue(plan, key)) ?? standard;
  const margin = setting(settings, 'margin');
  return planInput({
    start,
    end,
    today: day('today') ?? start,
    band: [share('reserveLow', BAND[0]), share('reserveHigh', BAND[1])],
    roi: [setting(settings, 'roiLow') ?? ROI[0], setting(settings, 'roiHigh') ?? ROI[1]],
    ...(margin === undefined ? {} : { margin }),
    calendar: workCalendar(settings ? blockRows(settings, 'holidays') : [], serial),
    rows(block) {
      if (block === 'tasks') return blockRows(prep);
      if (block === 'board') return board ? blockRows(board, 'board') : [];
      return blockRows(plan, block);
    },
    serial,
  });
}

/** The plan that a checked request would make, with the settings of a new workbook. */
export function requestPlan(context: CampaignContext): PreflightInput {
  const { start, end } = context.anchors;
  const rows = plannedRows(context);
  const asSheet = (all: readonly Row[]) =>
    all.map(({ cells }, row): SheetRow => ({ row, cells: new Proxy(cells, BLANK) }));
  const serial = (cell: unknown) => (typeof cell === 'number' ? cell : undefined);
  return planInput({
    start,
    end,
    // Nothing of it is late before it is made.
    today: Number.NEGATIVE_INFINITY,
    band: BAND,
    roi: ROI,
    calendar: workCalendar(asSheet(settingsRows(context.locale).holidays ?? []), serial),
    rows: (block) => asSheet(rows[block] ?? []),
    serial,
  });
}

function setting(settings: OurTab | undefined, key: string): number | undefined {
  if (!settings) return undefined;
  const row = blockLayout(settings.layout, 'values').rows[key];
  return numberOf(blockRows(settings, 'values').find((r) => r.row === row)?.cells.value);
}
