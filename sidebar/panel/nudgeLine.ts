import type { PersonLoad, Waiting } from '../../src/core/tasks/peopleLoad';
import { fillIn, words } from '../words';

/** Things of a kind that a line names. */
const NAMED = 3;

/** What presses a person, as a line for a group: which tasks and problems, since when, and the slot; empty for none. */
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
