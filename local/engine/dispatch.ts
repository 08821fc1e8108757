import type { Readings } from '../gas/readings';
import { actionOperations } from './actionOperations';
import { cellOperations } from './cellOperations';
import { chartOperations } from './chartOperations';
import { extraOperations } from './extraOperations';
import { formulasToFreeze, freezeFormulas } from './freezeFormulas';
import { layoutOperations } from './layoutOperations';
import type { Answer, Call, Message } from './protocol';
import { sheetOperations } from './sheetOperations';
import type { Workbook } from './workbook';

type Operation = (book: Workbook, ...args: never[]) => unknown;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...cellOperations,
  ...sheetOperations,
  ...extraOperations,
  ...layoutOperations,
  ...chartOperations,
  ...actionOperations,
  /** What cells showed when formulas were last calculated. */
  lastDisplayed: cellOperations.getDisplayValues,
  /** Nothing but waiting until all is written and calculated. */
  settle: () => null,
  revision: (book: Workbook, sheet: number) => book.revisionOf(sheet),
  useReadings: (book: Workbook, readings: Readings) => book.useReadings(readings),
  useLocale: (book: Workbook, locale: string) => {
    book.locale = locale;
  },
  save: (book: Workbook) => book.save(),
  /** Several reads by name, answered at once. */
  readAll: (book: Workbook, calls: Readonly<Record<string, readonly [string, ...unknown[]]>>) =>
    Object.fromEntries(
      Object.entries(calls).map(([name, [op, ...args]]) => [name, perform(book, { op, args })]),
    ),
};

/** Reads that show what formulas give; all others can do without calculating first. */
const NEEDS_RESULTS = new Set([
  'getValues',
  'getDisplayValues',
  'readAll',
  'revision',
  'drawnCharts',
  'settle',
  'save',
  'sort',
  'undo',
]);

/** Does the waiting writes, calculates if the read shows results, then answers it. */
export async function dispatch(book: Workbook, { writes, read }: Message): Promise<Answer> {
  try {
    for (const call of writes) await write(book, call);
    if (NEEDS_RESULTS.has(read.op)) await book.flush();
    return { value: await perform(book, read) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Writes that go by what formulas give. */
const GO_BY_RESULTS = new Set(['sort', 'copy', 'setFilter']);

async function write(book: Workbook, call: Call): Promise<void> {
  const frozen = formulasToFreeze(book, call);
  if (frozen.length > 0 || GO_BY_RESULTS.has(call.op)) await book.flush();
  if (frozen.length > 0) book.byScript(() => freezeFormulas(book, frozen));
  await perform(book, call);
}

/** They wait for one another, so that all of a cell are set at once. */
const SETS_STYLES = new Set(['setStyles', 'setTextStyles']);

/** Does one operation at once; formulas are not calculated first. */
export function perform(book: Workbook, { op, args }: Call): unknown {
  const operation = OPERATIONS[op];
  if (!operation) throw new Error(`The engine has no operation ${op}`);
  return book.byScript(() => {
    if (!SETS_STYLES.has(op)) book.settleStyles();
    return operation(book, ...(args as never[]));
  });
}
