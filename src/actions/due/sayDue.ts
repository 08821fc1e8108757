import type { DueMemory } from '../../sheets/tickStore';
import { type Posted, postCards } from '../push/postCards';
import type { Patience } from '../push/sendOutbox';
import type { DueLook, Watch } from './lookAtDue';

export interface Said {
  /** By the campaign's code. */
  readonly memories: ReadonlyMap<string, DueMemory>;
  readonly posted: Posted;
}

/**
 * Lays the cards of all looks into the outbox; gives what to remember of each campaign. Without the cards
 * in the outbox nothing has been said, and the next run says it: a key is laid out once.
 */
export function sayDue(
  { desk, clock }: Watch,
  looks: readonly DueLook[],
  patience: Patience,
): Said {
  const cards = looks.flatMap(({ card }) => card ?? []);
  const posted = postCards(desk, cards, clock.now, patience);
  const { issue } = posted;
  const memories = new Map(
    looks.map(({ code, card, said, unsaid }) => [code, card && issue ? unsaid : said] as const),
  );
  return { memories, posted };
}
