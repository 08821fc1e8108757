import { perform } from '../engine/dispatch';
import { snapshot } from '../host/snapshot';
import type { Desk } from './openDesk';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the workbook as it stands to the person as an .xlsx file; its writer is loaded when wanted. */
export async function downloadXlsx({ book, thread }: Desk): Promise<void> {
  await book.flush();
  const read = <T>(op: string, ...args: unknown[]) => perform(book, { op, args }) as T;
  const [{ writeXlsx }, { fileName }] = await Promise.all([
    import('../xlsx/writeXlsx'),
    import('../xlsx/fileName'),
  ]);
  const taken = snapshot({ read }, thread.properties.document, []);
  const bytes = await writeXlsx(taken, { modified: new Date() });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  link.download = fileName(taken);
  link.click();
  URL.revokeObjectURL(link.href);
}
