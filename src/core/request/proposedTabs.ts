import type { OptionalTab, Scale } from './campaignRequest';

/** The optional tabs that are proposed, of those for which the scenario has work: only a large campaign begins with them. */
export function proposedTabs(
  planned: readonly OptionalTab[],
  scale: Scale,
): readonly OptionalTab[] {
  return scale === 'large' ? planned : [];
}
