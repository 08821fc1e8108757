import type { CampaignContext } from './campaignContext';
import type { Row } from './planInput';
import { closingDays } from './scheduledTasks';

/** Copied tasks with a second closing: campaigns that were made without one have only the retro. */
export function withSecondClosing(rows: readonly Row[], context: CampaignContext): Row[] {
  const { words, tasks } = context.locale;
  const { milestone } = words.taskKind;
  const closings = rows.filter(
    ({ cells }) => cells.kind === milestone && cells.anchor === 'end',
  ).length;
  if (closings > 1) return [...rows];
  const { secondClosing: due } = closingDays(context);
  const { name, deliverable, criterion } = tasks.secondClosing;
  return [
    ...rows,
    {
      cells: {
        id: nextMilestone(rows),
        name: `◆ ${name}`,
        platform: words.allPlatforms,
        owner: context.personOf('analyst'),
        start: due,
        due,
        status: words.taskStatus.notStarted,
        kind: milestone,
        stage: words.taskStage.review,
        deliverable,
        criterion,
        anchor: 'end',
      },
    },
  ];
}

function nextMilestone(rows: readonly Row[]): string {
  const used = rows.map(({ cells }) => Number(/^M(\d+)$/.exec(String(cells.id))?.[1] ?? 0));
  return `M${Math.max(0, ...used) + 1}`;
}
