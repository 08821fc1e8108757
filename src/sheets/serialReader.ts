const DAY_MS = 86_400_000;
/** The day after the last that a spreadsheet knows, 9999-12-31. */
const LAST_DAY = 2_958_466;
/** Day 0 of serial numbers. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Makes the one function that turns cells into serial day numbers: dates as the spreadsheet shows
 * them, whatever the script's time zone is; undefined for what is no date. Looks the zone up once, when the
 * first date is read.
 */
export function serialReader(): (cell: unknown) => number | undefined {
  let zone: string | undefined;
  const known = new Map<number, number>();
  return (cell) => {
    if (typeof cell === 'number') return cell >= 0 && cell < LAST_DAY ? cell : undefined;
    if (!(cell instanceof Date)) return undefined;
    const moment = cell.getTime();
    if (Number.isNaN(moment)) return undefined;
    zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const serial = known.get(moment) ?? serialIn(cell, zone);
    known.set(moment, serial);
    return serial;
  };
}

function serialIn(date: Date, zone: string): number {
  const text = Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss');
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = text.split(/[- :]/).map(Number);
  const wall = Date.UTC(y, mo - 1, d, h, mi, s);
  // Whole seconds: what a cell shows, without the noise of fractions of a day.
  return Math.round((wall - EPOCH) / 1000) / (DAY_MS / 1000);
}
