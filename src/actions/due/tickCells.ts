import { momentText } from '../../core/clock/momentText';
import { LANGUAGES } from '../../core/request/campaignRequest';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { TickStore } from '../../sheets/tickStore';
import type { Cell } from '../../tabs/model/operation';

type Serial = (cell: unknown) => number | undefined;
type TickKey = 'ticks' | 'tickRun' | 'tickError';

/** Times are read to the second. */
const MOMENT = 2 / 86_400;

/** Whether the workbook says that someone has switched the check on while its properties know nobody. */
export function isCopy(
  settings: OurTab<'settings'> | undefined,
  { owner }: Pick<TickStore, 'owner'>,
): boolean {
  const said = (settings && openTable(settings, 'values').marked('ticks')?.is.value) ?? '';
  const isOff = LANGUAGES.some((language) => localeOf(language).ticks.off === said);
  return owner === undefined && said !== '' && !isOff;
}

/**
 * Says in 设置 who runs the hourly check, when it ran last and what went wrong; writes what differs. With
 * `isOff` someone has just switched it off: then it is no copy.
 */
export function showTicks(
  settings: OurTab<'settings'>,
  store: Pick<TickStore, 'owner' | 'run'>,
  serial: Serial,
  isOff = false,
): void {
  const { owner, run } = store;
  const ran = run.lastRun === undefined ? null : (serial(new Date(run.lastRun)) ?? null);
  const wanted: Readonly<Record<TickKey, Cell>> = {
    ticks: isOff ? settings.locale.ticks.off : ticksText(settings, store, serial),
    tickRun: owner ? ran : null,
    tickError: (owner && run.error) || null,
  };
  const { marked, put, write } = openTable(settings, 'values');
  for (const key of Object.keys(wanted) as TickKey[]) {
    const found = marked(key);
    // A workbook of an earlier version has no such rows: the menu says the same.
    if (found && !isSame(found.is.value, wanted[key])) put(found.row, 'value', wanted[key]);
  }
  write();
}

/** Whether 设置 has the rows that it is said in: that of an earlier version has none. */
export function hasTickRows(settings: OurTab<'settings'>): boolean {
  return openTable(settings, 'values').marked('tickRun') !== undefined;
}

function ticksText(
  settings: OurTab<'settings'>,
  store: Pick<TickStore, 'owner'>,
  serial: Serial,
): string {
  const { ticks } = settings.locale;
  const { owner } = store;
  if (!owner) return isCopy(settings, store) ? ticks.copy : ticks.off;
  return fillIn(ticks.on, { name: owner.name, since: timeOf(owner.since, serial) });
}

/** `6/17 18:05` of the machine's time, in the zone of the workbook. */
export function timeOf(milliseconds: number, serial: Serial): string {
  return momentText(serial(new Date(milliseconds)) ?? 0);
}

function isSame(has: string | number, want: Cell): boolean {
  return typeof want === 'number' && typeof has === 'number'
    ? Math.abs(has - want) < MOMENT
    : has === (want ?? '');
}
