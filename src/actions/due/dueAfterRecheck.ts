import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { tabById } from '../../sheets/openOurTab';
import { serialReader } from '../../sheets/serialReader';
import { readTicks, saveTicks } from '../../sheets/tickStore';
import { openDesk } from '../desk/openDesk';
import { dueClock } from './dueClock';
import { dueCounts } from './dueCounts';
import { campaignsToWatch, dueRecords, lookAtDue, type Watch } from './lookAtDue';
import { sayDue } from './sayDue';
import { showTicks } from './tickCells';
import { wakeFormulas } from './wakeFormulas';

/** What is due over all campaigns, counted and in words. */
export interface DueCount {
  readonly count: number;
  /** Late tasks of those. */
  readonly late: number;
  readonly text: string;
}

const NOTHING: DueCount = { count: 0, late: 0, text: '' };

/**
 * What the hourly check would say after a recheck: without any trigger the same cards are laid out, where
 * there is an outbox for them, what waits in it is sent, and 设置 says how the check stands. A recheck does not fail by it.
 */
export function dueAfterRecheck(): DueCount {
  try {
    return look();
  } catch {
    return NOTHING;
  }
}

function look(): DueCount {
  const desk = openDesk();
  if ('issue' in desk || !desk.overview) return NOTHING;
  const { overview, shared } = desk;
  const serial = serialReader();
  const locale = localeOf(overview.language);
  const settings = tabById('settings', shared.settings, overview.language);
  const store = readTicks();
  if (settings) showTicks(settings, store, serial);
  const clock = dueClock(settings, locale, serial);
  if (settings) wakeFormulas(settings, clock.now, serial);
  const known = { memories: store.memories, time: Date.now() };
  const watch: Watch = { desk, overview, clock, serial, ...known };
  const campaigns = campaignsToWatch(watch);
  const records = dueRecords(watch);
  const isOnly = campaigns.length === 1;
  const looks = campaigns.map((campaign) => lookAtDue(watch, campaign, records, { isOnly }));
  const items = looks.flatMap((found) => found.items);
  const late = items.filter(({ kind }) => kind === 'taskLate').length;
  const due = { count: items.length, late, text: dueCounts(items, locale) };
  if (shared.outbox === undefined) return due;
  const { memories, posted } = sayDue(watch, looks, 'short');
  saveTicks(undefined, memories);
  const { sent, waiting, failed } = posted;
  if (sent + waiting + failed === 0) return due;
  return { ...due, text: `${due.text} ${fillIn(locale.push.result, { sent, waiting, failed })}` };
}
