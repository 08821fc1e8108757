import { blockTexts } from '../tabs/compiler/blockTexts';
import type { LackingParts } from '../tabs/compiler/readLayout';
import type { OurTab } from './ourTab';

/** What people call the columns and figures that a tab lacks. */
export function labelsOf({ locale, tab }: OurTab, { columns, summary }: LackingParts): string[] {
  const labels: Readonly<Record<string, string>> = locale[tab.kind].summary;
  return [
    ...columns.map(({ block, column }) => blockTexts(locale, tab, block).column[column.key]),
    ...summary.map(({ key }) => labels[key]),
  ].flatMap((label) => label ?? []);
}
