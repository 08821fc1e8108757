import type { OurTab } from './ourTab';
import { writeRectangle } from './writeRectangle';

/** Writes text into a cell of the engine's in the summary of a tab. */
export function writeFigure(
  our: Pick<OurTab, 'sheet' | 'layout' | 'isText'>,
  key: string,
  text: string,
): void {
  const { summary, summaryRow } = our.layout;
  const column = summary[key];
  if (column !== undefined) writeRectangle(our, summaryRow, column, [[text]]);
}
