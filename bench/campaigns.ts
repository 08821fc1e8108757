import { manyCampaigns } from './manyCampaigns';
import { ms, type Row } from './row';

/** Two campaigns under way, alone and beside 48 that are archived; then four of the fifty. */
export function campaigns(): Row[] {
  const sizes = [
    { campaigns: 2, underWay: 2 },
    { campaigns: 50, underWay: 2 },
    { campaigns: 50, underWay: 4 },
  ];
  return manyCampaigns(sizes).flatMap(({ campaigns, underWay, costs }) =>
    costs.map(
      ({ what, calls, scriptMs, engineMs }): Row => [
        `${campaigns} campaigns, ${underWay} under way: ${what}`,
        `${calls} calls, script ${ms(scriptMs)} + local spreadsheet ${ms(engineMs)}`,
        what === 'recheck' || what === 'panel' ? 'by campaigns under way' : 'the same',
      ],
    ),
  );
}
