import { foldText } from './foldText';

/** What people write in brackets behind a figure that is as it stands, however odd it looks. */
const SURE =
  /\((?:确认|确定|属实|无误|核实|已核对|確認|確定|屬實|無誤|核實|已核對|confirmed|sure|correct|ok)\)\s*$/;

/** Whether a typed figure says that it is meant: `30%(确认)`. */
export function isConfirmed(typed: unknown): boolean {
  return typeof typed === 'string' && SURE.test(foldText(typed));
}
