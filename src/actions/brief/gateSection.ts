import type { BriefSection } from '../../core/brief/briefCard';
import { launchGate } from '../../core/brief/launchGate';
import { shortList } from '../../core/brief/shortList';
import { fillIn } from '../../locales/fillIn';
import type { BriefFacts } from './briefFacts';
import { dayText, moreLine, ownerText, unreadLine } from './briefLines';
import { taskName } from './taskLines';

const MOST = 5;

/** Whether the campaign may go live: materials, tests and trainings that are due before. */
export function gateSection({ locale, start, tasks }: BriefFacts): BriefSection {
  const { brief } = locale;
  const section = (lines: string[]) => ({ heading: brief.part.gate, groups: [{ lines }] });
  if (!tasks || start === undefined) return section([unreadLine(tasks ? 'plan' : 'prep', locale)]);
  const { cancelled, done, open } = launchGate(tasks, start);
  const total = done + open.length;
  const left =
    cancelled.length === 0
      ? []
      : [fillIn(brief.gate.cancelled, { list: cancelled.map(taskName).join(brief.comma) })];
  if (total === 0) return section([brief.gate.none, ...left]);
  if (open.length === 0) return section([fillIn(brief.gate.passed, { count: done }), ...left]);
  const { shown, more } = shortList(open, MOST);
  return section([
    fillIn(brief.gate.open, { done, total }),
    ...shown.map((task) =>
      fillIn(brief.gate.task, {
        task: taskName(task),
        day: dayText(task.due),
        owner: ownerText(task.owner, locale),
      }),
    ),
    ...moreLine(more, locale),
    ...left,
  ]);
}
