import { foldText } from '../quantity/foldText';
import { type ImportCell, LONGEST } from './cell';

/** 2024-W24, 第24周, 2024年6月, 2024-06, Q2, Jun 2024, 近7天, 上周. */
const PERIOD_TEXTS = [
  /^(?:\d{4}\s*[-/年]?\s*)?(?:第?\s*\d{1,2}\s*周|w(?:ee)?k?\s*\d{1,2}|q[1-4]|第?[一二三四1-4]季度?)$/,
  /^(?:\d{4}\s*年\s*)?\d{1,2}\s*月份?$|^\d{4}[-/.]\d{1,2}$|^[a-z]{3,9}\.? \d{4}$/,
  /^(?:近|最近|过去|last|past)\s*\d+\s*(?:天|日|周|个?月|days|weeks|months)$|^[本上这去今]个?[周月年]$/,
];
/** Whether a cell names a week, a month or longer instead of a day. */
export function isPeriodText(cell: ImportCell | undefined): boolean {
  const text = typeof cell === 'string' ? foldText(cell.slice(0, LONGEST)).trim() : '';
  return PERIOD_TEXTS.some((form) => form.test(text));
}
