import { perform } from '../engine/dispatch';
import { snapshot } from '../host/snapshot';
import type { Desk } from './openDesk';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the workbook as it stands to the person as an .xlsx file; its writer is loaded when wanted. */
export async function downloadXlsx({ book, thread }: Desk): Promise<void> {
  await book.flush();
  const read = <T>(op: string, ...args: unknown[]) => perform(book, { op, args }) as T;
  const { writeXlsx } = await import('../xlsx/writeXlsx');
  const bytes = await writeXlsx(snapshot({ read }, thread.properties.document, []));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  link.download = `campaign-desk-${new Date().toISOString().slice(0, 10)}.xlsx`;
  link.click();
  URL.revokeObjectURL(link.href);
}
