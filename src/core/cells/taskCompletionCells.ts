import type { Result } from '../result';
import type { TaskStatus } from '../tasks/task';
import { type Cell, isBlank } from './broadcast';
import { numberOf, shown } from './numberOf';

/**
 * Behind TASK_COMPLETION: weight of the tasks done ÷ weight of the tasks not cancelled, one number
 * for all cells; '' when there is none. `statusOf` says which status a word stands for. Blank rows do
 * not count, a blank weight is 1.
 */
export function taskCompletionCells(
  status: unknown,
  weight: unknown,
  statusOf: (word: string) => TaskStatus | undefined,
): Result<number | ''> {
  const statuses = flat(status);
  const weights = isBlank(weight) ? [] : flat(weight);
  const expected = statuses.length;
  if (weights.length > 1 && weights.length !== expected)
    return {
      issue: { code: 'shapeMismatch', path: 'weight', values: { got: weights.length, expected } },
    };
  let done = 0;
  let all = 0;
  for (const [i, cell] of statuses.entries()) {
    if (isBlank(cell)) continue;
    const key = statusOf(String(cell).trim());
    if (!key)
      return { issue: { code: 'unknownStatus', path: 'status', values: { value: shown(cell) } } };
    const size = weightOf(weights[weights.length === 1 ? 0 : i]);
    if ('issue' in size) return size;
    if (key === 'cancelled') continue;
    all += size.value;
    if (key === 'done') done += size.value;
  }
  return { value: all === 0 ? '' : done / all };
}

function weightOf(cell: Cell): Result<number> {
  const number = numberOf('weight', cell);
  if ('issue' in number) return number;
  const value = number.value ?? 1;
  return value < 0
    ? { issue: { code: 'negativeWeight', path: 'weight', values: { value: shown(cell) } } }
    : { value };
}

function flat(argument: unknown): readonly Cell[] {
  return Array.isArray(argument) ? (argument as Cell[][]).flat() : [argument as Cell];
}
