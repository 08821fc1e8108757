import { LANGUAGES } from '../../core/campaignRequest';
import { momentText } from '../../core/clock/momentText';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { markedRow, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { TickStore } from '../../sheets/tickStore';
import { writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import type { Cell } from '../../tabs/operation';

type Serial = (cell: unknown) => number | undefined;
type TickKey = 'ticks' | 'tickRun' | 'tickError';

/** Times are read to the second. */
const MOMENT = 2 / 86_400;

/** Whether the workbook says that someone has switched the check on while its properties know nobody. */
export function isCopy(settings: OurTab | undefined, { owner }: Pick<TickStore, 'owner'>): boolean {
  const said = settings ? textOf(cellOf(settings, 'ticks')?.value) : '';
  const isOff = LANGUAGES.some((language) => localeOf(language).ticks.off === said);
  return owner === undefined && said !== '' && !isOff;
}

/**
 * Says in 设置 who runs the hourly check, when it ran last and what went wrong; writes what differs. With
 * `isOff` someone has just switched it off: then it is no copy.
 */
export function showTicks(
  settings: OurTab,
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
  const column = blockLayout(settings.layout, 'values').columns.value as number;
  const edits = (Object.keys(wanted) as TickKey[]).flatMap((key) => {
    const cell = cellOf(settings, key);
    // A workbook of an earlier version has no such rows: the menu says the same.
    if (!cell || isSame(cell.value, wanted[key], serial)) return [];
    return [{ row: cell.row, column, value: wanted[key] }];
  });
  writeCells(settings, edits);
}

/** Whether 设置 has the rows that it is said in: that of an earlier version has none. */
export function hasTickRows(settings: OurTab): boolean {
  return cellOf(settings, 'tickRun') !== undefined;
}

function ticksText(settings: OurTab, store: Pick<TickStore, 'owner'>, serial: Serial): string {
  const { ticks } = settings.locale;
  const { owner } = store;
  if (!owner) return isCopy(settings, store) ? ticks.copy : ticks.off;
  return fillIn(ticks.on, { name: owner.name, since: timeOf(owner.since, serial) });
}

/** `6/17 18:05` of the machine's time, in the zone of the workbook. */
export function timeOf(milliseconds: number, serial: Serial): string {
  return momentText(serial(new Date(milliseconds)) ?? 0);
}

function cellOf(settings: OurTab, key: TickKey) {
  const found = markedRow(settings, 'values', key);
  return found && { row: found.row, value: found.cells.value };
}

function isSame(has: unknown, want: Cell, serial: Serial): boolean {
  if (typeof want !== 'number') return textOf(has) === (want ?? '') && !(has instanceof Date);
  return Math.abs((serial(has) ?? 0) - want) < MOMENT;
}
