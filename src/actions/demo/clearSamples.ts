import { adjacentRuns } from '../../core/adjacentRuns';
import { type LoggedFigure, type SlotTotals, slotTotals } from '../../core/slots/slotTotals';
import { isWord } from '../../locales/keyOfWord';
import { alertRows } from '../../rows/alert';
import type { LogEntry } from '../../rows/logEntry';
import { type MetricRow, metricRows } from '../../rows/metric';
import { slotOf, slotRows } from '../../rows/slotEntry';
import { openTable } from '../../sheets/openTable';
import { lastUsedRow, type OurTab } from '../../sheets/ourTab';
import { emptyRows, removeRows } from '../../sheets/removeRows';
import { tabsOf } from '../desk/openCampaign';
import { sameCode } from '../desk/openDesk';
import type { OpenDemo } from './openDemo';
import { settleDemo } from './settleDemo';

/** Takes the sample figures away, those in 数据记录 last: they tell which cells are samples. */
export function clearSamples(demo: OpenDemo): void {
  const { monitor, prep, log, samples, found } = demo;
  clearSlots(monitor, samples);
  clearBoard(monitor, samples);
  if (prep) clearTasks(prep);
  const alerts = tabsOf(found)('alerts');
  // The engine alone writes there: nobody's row is lost, and what people's figures raise is raised again.
  if (alerts)
    clearRows(
      alerts,
      alertRows(alerts)
        .filter(({ campaign }) => sameCode(campaign, found.campaign.code))
        .map(({ row }) => row),
    );
  clearRows(
    log,
    samples.map(({ row }) => row),
  );
  settleDemo(demo);
}

/** At the end of a table their room is kept for those to come; between others' rows no gap is left. */
function clearRows(our: OurTab, rows: readonly number[]): void {
  const [first] = rows;
  if (first === undefined) return;
  if (lastUsedRow(our) - first + 1 === rows.length) emptyRows(our.sheet, adjacentRuns(rows));
  else removeRows(our.sheet, rows);
}

/** A cell that says something else now is a person's. */
function clearSlots(monitor: OurTab<'monitor'>, samples: readonly LogEntry[]): void {
  const table = openTable(monitor, 'slots');
  for (const row of table.rows) {
    const { platform, values } = slotOf(row);
    for (const [key, value] of values) {
      const isSample = samples.some(
        (entry) => entry.platform === platform && entry.key === key && entry.value === value,
      );
      if (!isSample) continue;
      table.put(row.row, key as 'uv', null);
      table.set(row.row, { reported: null, memory: null });
    }
  }
  table.write();
}

const FORGOTTEN = { live: null, updated: null, share: null, logged: null, alert: null };

/** What the figures of the slots came to goes with them. */
function clearBoard(monitor: OurTab<'monitor'>, samples: readonly LogEntry[]): void {
  const table = openTable(monitor, 'board');
  const totals = totalsOf(monitor, samples);
  for (const row of metricRows(monitor)) {
    const { value, computed, metric, platform } = row;
    if (value === undefined) continue;
    const isTyped = samples.some(
      (entry) => entry.metric === metric && entry.platform === platform && entry.value === value,
    );
    if (isTyped || value === computed || isTotal(row, totals))
      // Its state too, or a broken attempt's colour would stay.
      table.set(row.row, { ...FORGOTTEN, state: null });
  }
  table.write();
}

/** What the sample figures of their slot come to; undefined without any. */
function totalsOf(
  monitor: OurTab<'monitor'>,
  samples: readonly LogEntry[],
): SlotTotals | undefined {
  const figures = samples.flatMap(({ date, slot, platform, key, value }): LoggedFigure[] =>
    date !== null && key && value !== undefined
      ? [{ date, slot, platform, metric: key, value }]
      : [],
  );
  const last = figures.find(({ slot }) => slot !== undefined && slot < 1);
  if (!last) return undefined;
  const platforms = slotRows(monitor, 'slots').map(({ platform }) => platform);
  return slotTotals(figures, { day: last.date, slot: last.slot ?? 0, platforms });
}

/** Digits behind the point that the board shows of a total differ by its unit. */
const ROUNDED = 0.01;

function isTotal({ key, platform, value = 0 }: MetricRow, totals: SlotTotals | undefined): boolean {
  const total = key && totals?.(key, isWord('allPlatforms', platform) ? undefined : platform);
  return total !== undefined && Math.abs(total - value) <= Math.abs(total) * ROUNDED;
}

function clearTasks(prep: OurTab<'prep'>): void {
  const { words, demo } = prep.locale;
  const table = openTable(prep, 'tasks');
  const marked = table.rows.filter(({ is }) => is.remark === demo.source);
  const own = (typed: string, sample: string) => (typed === sample ? null : typed);
  for (const { row, is } of marked)
    table.set(row, {
      status: words.taskStatus.notStarted,
      progress: null,
      finished: null,
      delayReason: own(is.delayReason, demo.delayReason),
      newPlan: own(is.newPlan, demo.newPlan),
      // Its colours are given again, whatever a broken attempt has painted.
      painted: null,
    });
  table.write();
  for (const { row } of marked) table.put(row, 'remark', null);
  table.write();
}
