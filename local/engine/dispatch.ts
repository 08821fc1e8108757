import { actionOperations } from './actionOperations';
import { cellOperations } from './cellOperations';
import { extraOperations } from './extraOperations';
import type { Answer, Call, Message } from './protocol';
import { sheetOperations } from './sheetOperations';
import type { Workbook } from './workbook';

type Operation = (book: Workbook, ...args: never[]) => unknown;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...cellOperations,
  ...sheetOperations,
  ...extraOperations,
  ...actionOperations,
  /** Nothing but waiting until all is written and calculated. */
  settle: () => null,
};

/** Does the waiting writes, calculates, then answers the read. */
export async function dispatch(book: Workbook, { writes, read }: Message): Promise<Answer> {
  try {
    for (const call of writes) await run(book, call);
    if (writes.length > 0) await book.flush();
    const value = await run(book, read);
    await book.flush();
    return { value };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function run(book: Workbook, { op, args }: Call): unknown {
  const operation = OPERATIONS[op];
  if (!operation) throw new Error(`The engine has no operation ${op}`);
  return operation(book, ...(args as never[]));
}
