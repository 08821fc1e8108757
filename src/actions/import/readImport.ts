import {
  type CheckedImport,
  checkImport,
  type LoggedEntry,
} from '../../core/importTable/checkImport';
import { type ImportEntry, readTable, type TableReading } from '../../core/importTable/readTable';
import type { Issue } from '../../core/issue';
import { exportedMetric, exportedRole } from '../../locales/exportHeader';
import { keyOfWord } from '../../locales/keyOfWord';
import { logEntries } from '../../rows/logEntry';
import { type OurTab, summaryValue, tabById } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { sheetInFront } from '../../sheets/workbook';
import { textOf } from '../../tabs/kinds/kind';
import { readSignature } from '../../tabs/model/signature';
import { openCampaign } from '../desk/openCampaign';
import { sameCode } from '../desk/openDesk';
import { openLog } from '../edit/appendEntries';

/** What of a pasted table goes into 数据记录, and what does not. */
export interface ReadImport extends CheckedImport {
  readonly monitor: OurTab<'monitor'>;
  readonly now: number;
  /** Name of the sheet that it was pasted into. */
  readonly sheet: string;
  readonly reading: TableReading;
}

/** Reads the table on the sheet in front for a campaign; changes nothing. */
export function readImport(code: string): ReadImport | { readonly issue: Issue } {
  const found = openCampaign(code);
  if ('issue' in found) return found;
  const { campaign, overview } = found;
  const monitor = tabById('monitor', campaign.sheets.monitor, overview.language, campaign.code);
  const log = monitor && openLog(monitor);
  if (!monitor || !log)
    return { issue: { code: 'noMonitor', path: 'code', values: { value: code } } };
  const front = sheetInFront();
  const range = front.getDataRange();
  const values: unknown[][] = range.getValues();
  if (readSignature(values[0]?.[0]))
    return { issue: { code: 'importOnOurs', path: 'request', values: { value: front.getName() } } };
  const shown = range.getDisplayValues();
  const serial = serialReader();
  const now = serial(summaryValue(monitor, 'now')) ?? 0;
  const { locale } = monitor;
  const { platform: names, allPlatforms, wholeDay } = locale.words;
  const reading = readTable(
    values.map((row, i) => row.map((cell, j) => (cell instanceof Date ? shown[i]?.[j] : cell))),
    {
      roleOf: exportedRole,
      metricOf: (header) => exportedMetric(header, locale),
      platformOf: (text) => {
        const key = keyOfWord('platform', text) as keyof typeof names | undefined;
        return key && names[key];
      },
      platform: allPlatforms,
      date: Math.floor(now),
      slot: '',
    },
  );
  // A day that is over is whole; of today there is what has come by the slot that has begun.
  const slot = textOf(summaryValue(monitor, 'slot'));
  const slotOf = ({ date }: ImportEntry) => (date < Math.floor(now) ? wholeDay : slot);
  const entries = reading.entries.map((e) => (e.slot === '' ? { ...e, slot: slotOf(e) } : e));
  const logged = entriesOf(log, campaign.code);
  const checked = checkImport(entries, logged);
  return { ...checked, monitor, now, sheet: front.getName(), reading: { ...reading, entries } };
}

function entriesOf(log: OurTab<'log'>, code: string): LoggedEntry[] {
  return logEntries(log).flatMap(({ campaign, date, value, slotName, ...entry }) =>
    date === null || value === undefined || !sameCode(campaign, code)
      ? []
      : [{ ...entry, date, slot: slotName, value }],
  );
}
