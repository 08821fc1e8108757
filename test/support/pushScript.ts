import { openDesk } from '../../src/actions/openDesk';
import { type Posted, postCards } from '../../src/actions/push/postCards';
import { recheckAll as recheck } from '../../src/actions/recheck/recheckAll';
import { createCampaign as create } from '../../src/actions/setup/createCampaign';
import type { Card } from '../../src/core/push/card';

/** Lays cards into the outbox and sends them, as whoever has some does. */
export function post(cards: readonly Card[], now: number): Posted {
  const desk = openDesk();
  if ('issue' in desk) throw new Error(desk.issue.code);
  return postCards(desk, cards, now);
}

export function recheckAll(): unknown {
  return recheck();
}

export function createCampaign(request: unknown): unknown {
  return create(request);
}
