import type { WorkbookSnapshot } from '../host/snapshot';
import { workbookTitle } from './campaignNames';
import { fileWordsOf } from './fileWords';

/** What no system or no disk of Windows takes in a name. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Surrogate}]/gu;
const LONGEST = 80;

/** The file's name, after the campaign in it. */
export function fileName({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): string {
  const title = workbookTitle(sheets, fileWordsOf(sheets)).replace(REFUSED, '_');
  return `${[...title]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')}.xlsx`;
}
