import type { Issue } from '../../core/issue';
import type { DueMemory } from '../../sheets/tickStore';
import { postCards } from '../push/postCards';
import type { DueLook, Watch } from './lookAtDue';

/**
 * Lays the cards of all looks into the outbox; gives what to remember of each campaign. Without the cards
 * in the outbox nothing has been said, and the next run says it: a key is laid out once.
 */
export function sayDue(
  { desk, clock }: Watch,
  looks: readonly DueLook[],
): { readonly memories: ReadonlyMap<string, DueMemory>; readonly issue?: Issue } {
  const cards = looks.flatMap(({ card }) => card ?? []);
  const { issue } = postCards(desk, cards, clock.now);
  const memories = new Map(
    looks.map(({ code, card, said, unsaid }) => [code, card && issue ? unsaid : said] as const),
  );
  return issue ? { memories, issue } : { memories };
}
