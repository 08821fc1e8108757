import { costText } from './cost';
import { manyCampaigns } from './manyCampaigns';
import type { Row } from './row';

/** Two campaigns under way, alone and beside 48 that are archived; then four of the fifty. */
export function campaigns(): Row[] {
  const sizes = [
    { campaigns: 2, underWay: 2 },
    { campaigns: 50, underWay: 2 },
    { campaigns: 50, underWay: 4 },
  ];
  return manyCampaigns(sizes).flatMap(({ campaigns, underWay, costs }) =>
    costs.map(
      (cost): Row => [
        `${campaigns} campaigns, ${underWay} under way: ${cost.what}`,
        costText(cost),
        ['recheck', 'panel'].includes(cost.what) ? 'by campaigns under way' : 'the same',
      ],
    ),
  );
}
