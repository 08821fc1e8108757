import type { ApprovalRecord } from '../core/approval/approvalRecord';
import { textOf } from '../tabs/kinds/kind';
import { blockLayout } from '../tabs/model/layout';
import type { OurTab } from './ourTab';
import type { CellEdit } from './writeCells';

const PREFIX = 'approved:';
/** A cell holds 50,000 characters. */
const LONGEST = 45_000;
const NONE: ApprovalRecord = { steps: [], plans: {} };

/**
 * What was approved lies in hidden column A beside the heading of the block: it is in nobody's way when
 * rows are sorted or inserted, and goes along when the file is copied, as properties do not.
 */
export function approvalRecord(our: OurTab<'plan'>): ApprovalRecord {
  const { text } = place(our);
  if (text === '') return NONE;
  try {
    return JSON.parse(text.slice(PREFIX.length)) as ApprovalRecord;
  } catch {
    return NONE;
  }
}

/** The edit that keeps a record, if it is not what is kept. A record too long goes without its plans. */
export function approvalEdit(our: OurTab<'plan'>, record: ApprovalRecord): CellEdit[] {
  const { row, text } = place(our);
  const written = (kept: ApprovalRecord) => PREFIX + JSON.stringify(kept);
  const full = record.steps.length > 0 ? written(record) : '';
  const value = full.length > LONGEST ? written({ ...record, plans: {} }) : full;
  return value === text ? [] : [{ row, column: 1, value: value === '' ? null : value }];
}

/** Row and content of the cell: in column A beside the heading, where it is as long as there is none. */
function place({ layout, values }: OurTab<'plan'>) {
  const isRecord = (cell: unknown) => typeof cell === 'string' && cell.startsWith(PREFIX);
  const found = values.findIndex(([cell]) => isRecord(cell));
  const row = found < 0 ? blockLayout(layout, 'approvals').headerRow - 1 : found + 1;
  return { row, text: textOf(values[found]?.[0]) };
}
