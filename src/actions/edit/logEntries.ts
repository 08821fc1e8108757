import type { BoardRow } from '../../core/checkBoard';
import { appendRows } from '../../sheets/appendRows';
import { blockRows, textOf } from '../../sheets/blockRows';
import { lastUsedRow, type OurTab, readOurTab, summaryValue } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { entryKey, validEdits } from './logRows';
import { sharedSheet } from './sharedTab';

/** A value that was typed on the board. */
export interface BoardEntry {
  readonly metric: BoardRow;
  readonly value: number;
}

/**
 * Appends values typed on the board to 数据记录, for today and the slot that has begun, and takes 有效
 * from the rows that they replace.
 */
export function logEntries(our: OurTab, entries: readonly BoardEntry[], now: number): void {
  const sheet = sharedSheet(our, 'log');
  const log = sheet && readOurTab(sheet, { ...our.signature, tab: 'log', campaign: '' });
  if (!log) return;
  const block = blockLayout(log.layout);
  const { words, checks } = our.locale;
  const added = entries.map(({ metric, value }) => ({
    campaign: our.signature.campaign,
    date: Math.floor(now),
    slot: textOf(summaryValue(our, 'slot')),
    platform: metric.platform,
    metric: metric.metric,
    value,
    unit: metric.unit,
    basis: words.sameDay,
    source: checks.board,
    enteredAt: now,
  }));
  const serial = serialReader();
  const last = lastUsedRow(log);
  const rows = blockRows(log).filter(({ row }) => row <= last);
  const all = [...rows, ...added.map((cells, i) => ({ row: last + 1 + i, cells }))];
  const edits = validEdits(
    all,
    all.map((row) => entryKey(row, serial)),
    block,
  );
  const validOf = new Map(edits.map((e) => [e.row, e.value]));
  appendRows(
    log.sheet,
    block,
    { lastUsed: last, rows: log.values.length },
    added.map((cells, i) => ({ ...cells, valid: validOf.get(last + 1 + i) ?? 0 })),
  );
  writeCells(
    log.sheet,
    edits.filter(({ row }) => row <= last),
  );
}
