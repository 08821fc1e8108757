import type { Issue } from '../issue';
import { isReadableIn } from '../quantity/isReadableIn';
import type { CampaignRequest } from './campaignRequest';
import { COPIED_TABS, copiedBlocks } from './copiedRows';

/** Figures of copied rows that cannot be read in the unit of their column. */
export function checkCopiedRows(request: Partial<CampaignRequest>): Issue[] {
  return COPIED_TABS.flatMap((tab) =>
    copiedBlocks(tab).flatMap(([block, { figures = {} }]) =>
      (request[tab]?.[block] ?? []).flatMap((row, i) =>
        Object.entries(figures).flatMap(([key, unit]): Issue[] => {
          const value = row[key];
          if (typeof value !== 'string' || isReadableIn(value, unit)) return [];
          return [{ code: 'badFigure', path: `${tab}.${block}[${i}].${key}`, values: { value } }];
        }),
      ),
    ),
  );
}
