import type { ApprovalRecord } from '../core/approval/approvalRecord';
import { MARKS } from '../tabs/layout';
import type { OurTab } from './ourTab';
import type { CellEdit } from './writeCells';

const PREFIX = 'approved:';
/** A cell holds 50,000 characters. */
const LONGEST = 45_000;
const NONE: ApprovalRecord = { steps: [], plans: {} };

/**
 * What was approved lies in the hidden row of the block's keys, behind them: nobody sorts or deletes
 * it, and it goes along when the file is copied, which properties of the document do not.
 */
export function approvalRecord(our: OurTab): ApprovalRecord {
  const { text } = place(our);
  if (text === '') return NONE;
  try {
    return JSON.parse(text.slice(PREFIX.length)) as ApprovalRecord;
  } catch {
    return NONE;
  }
}

/** The edit that keeps a record, if it is not what is kept. A record too long goes without its plans. */
export function approvalEdit(our: OurTab, record: ApprovalRecord): CellEdit[] {
  const { row, column, text } = place(our);
  const written = (kept: ApprovalRecord) => PREFIX + JSON.stringify(kept);
  const full = record.steps.length > 0 ? written(record) : '';
  const value = full.length > LONGEST ? written({ ...record, plans: {} }) : full;
  return value === text || row === 0 ? [] : [{ row, column, value: value === '' ? null : value }];
}

/** Row, column and content of the cell; of the first free one while there is none. */
function place({ layout, values }: OurTab) {
  const index = values.findIndex((line) => line[0] === `${MARKS.keys}approvals`);
  const line = values[index] ?? [];
  const found = line.findIndex((cell) => typeof cell === 'string' && cell.startsWith(PREFIX));
  const free = Math.max(...Object.values(layout.blocks.approvals?.columns ?? {})) + 1;
  return {
    row: index + 1,
    column: found < 0 ? free : found + 1,
    text: found < 0 ? '' : String(line[found]),
  };
}
