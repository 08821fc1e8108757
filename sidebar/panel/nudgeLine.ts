import type { PersonLoad, Waiting } from '../../src/core/tasks/peopleLoad';
import { fillIn, words } from '../words';

/** Things of a kind that a line names. */
const NAMED = 3;

/** `@张三 逾期1：T05 页面上线（6/10 到期）；21:00未报`; empty when nothing presses. */
export function nudgeLine(person: PersonLoad, slot: string): string {
  const { nudge, separator } = words.panelPage;
  const named = { overdue: nudge.due, issues: nudge.since, dueToday: '{what}', dueSoon: nudge.due };
  const counted = (Object.keys(named) as (keyof typeof named)[]).flatMap((kind) => {
    const things: readonly Waiting[] = person[kind];
    if (things.length === 0) return [];
    const list = things.slice(0, NAMED).map(({ what, due }) => fillIn(named[kind], { what, due }));
    const more = things.length > NAMED ? ['…'] : [];
    return [fillIn(nudge[kind], { n: things.length, list: [...list, ...more].join(separator) })];
  });
  const slots = person.unreported > 0 && slot !== '' ? [fillIn(nudge.unreported, { slot })] : [];
  const parts = [...counted, ...slots];
  return parts.length === 0 ? '' : `@${person.owner} ${parts.join(nudge.between)}`;
}
