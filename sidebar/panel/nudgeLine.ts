import type { PersonLoad } from '../../src/core/tasks/peopleLoad';
import { fillIn, words } from '../words';

/** `@张三 逾期1、今天到期2、21:00未报`; empty when nothing presses. */
export function nudgeLine(person: PersonLoad, slot: string): string {
  const { nudge, separator } = words.panelPage;
  const counted = (['overdue', 'dueToday', 'dueSoon'] as const)
    .filter((key) => person[key] > 0)
    .map((key) => fillIn(nudge[key], { n: person[key] }));
  const slots = person.unreported > 0 && slot !== '' ? [fillIn(nudge.unreported, { slot })] : [];
  const parts = [...counted, ...slots];
  return parts.length === 0 ? '' : `@${person.owner} ${parts.join(separator)}`;
}
