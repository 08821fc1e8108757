import type { CampaignContext } from '../campaign/campaignContext';
import type { Rows } from '../compiler/compileInput';

/** The rows of 执行跟踪 to begin with: what to watch for, and what is to be said with one voice. */
export function trackingRows({ locale, request, personOf }: CampaignContext): Rows {
  const { keywords, statements } = locale.tracking;
  const owner = personOf('publicRelations');
  return {
    watch: [request.name, ...Object.values(keywords)].map((keyword, i) => ({
      mark: `watch${i}`,
      cells: { keyword, owner },
    })),
    statements: Object.entries(statements).map(([mark, item]) => ({
      mark,
      cells: { item, owner },
    })),
  };
}
