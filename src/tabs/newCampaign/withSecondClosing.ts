import { numbering } from '../../core/numbering';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';
import { prepRows } from '../prep/prepRows';
import { closingDays } from './scheduledTasks';

/** Copied tasks with a second closing: campaigns that were made without one have only the retro. */
export function withSecondClosing(rows: readonly Row[], context: CampaignContext): Row[] {
  const { milestone } = context.locale.words.taskKind;
  const closings = rows.filter(
    ({ cells }) => cells.kind === milestone && cells.anchor === 'end',
  ).length;
  const template = context.template.tasks.find(({ key }) => key === 'secondClosing');
  if (closings > 1 || !template) return [...rows];
  const { secondClosing: due } = closingDays(context);
  const numbered = rows.map(({ cells }) => ({ id: String(cells.id) }));
  const id = numbering('M', numbered)();
  const closing = { id, template, platforms: [], start: due, due, predecessors: [] };
  return [...rows, ...prepRows([closing], context)];
}
