import { openTable } from '../../sheets/openTable';
import { isTab, type OurTab } from '../../sheets/ourTab';
import type { CopiedParts } from './readCopiedRows';

/**
 * Whom the retro of the model names to be reached again, among the segments of a copy; one that stands there already
 * is brought up to date.
 */
export function withAudiences(parts: CopiedParts, retro: OurTab | undefined): CopiedParts {
  const { market } = parts;
  if (!market || !isTab(retro, 'retro')) return parts;
  const { dimension } = retro.locale.retroWords.audience;
  const found = openTable(retro, 'encore').rows.flatMap(({ is }) =>
    is.dimension === dimension && is.item !== ''
      ? [{ segment: is.item, play: is.action, evidence: retro.layout.name }]
      : [],
  );
  if (found.length === 0) return parts;
  const isNew = ({ segment }: { segment?: unknown }) =>
    found.every((audience) => audience.segment !== segment);
  const segments = [...(market.segments ?? []).filter(isNew), ...found];
  return { ...parts, market: { ...market, segments } };
}
