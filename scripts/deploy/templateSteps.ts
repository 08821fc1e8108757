import { spreadsheetIdOf } from './addresses';
import { readTarget } from './target';
import { SAY } from './words';
import type { Sentence } from './words/sentence';
import { TEMPLATE_WORDS } from './words/templateWords';
import { DeployFault } from './world';

/** What to do for a workbook that others copy: the one asked for, or where this clone deployed to. */
export function templateSteps(to: string | undefined, root: string): readonly Sentence[] {
  if (to === undefined) {
    const id = readTarget(root)?.spreadsheetId;
    return id === undefined ? [TEMPLATE_WORDS.noTemplate] : TEMPLATE_WORDS.template(id);
  }
  const id = spreadsheetIdOf(to.trim());
  if (id === undefined) throw new DeployFault([SAY.badSpreadsheet(to)]);
  return TEMPLATE_WORDS.template(id);
}
