import type { Locale } from '../locale';

/** Labels, notes and texts of the partners tab. */
export const partners: Locale['partners'] = {
  tab: 'Partners',
  title: '{name} · Partners',
  hint: 'One row a creator or partner. Money in 10,000 yuan.',
  block: {
    partners: {
      title: 'Partners',
      column: {
        partner: 'Partner',
        tier: 'Tier',
        platform: 'Platform',
        role: 'Product role',
        cost: 'Cost (10k)',
        target: 'Target GMV (10k)',
        code: 'Tracking code',
        clicks: 'Clicks',
        orders: 'Orders',
        gmv: 'GMV (10k)',
        roi: 'ROI',
        grade: 'Grade',
      },
      note: { code: 'One for each partner, such as 618-DY-KOL-H01.', roi: 'GMV ÷ cost.' },
    },
  },
  summary: { partners: 'Partners', cost: 'Cost', target: 'Target GMV', gmv: 'GMV', roi: 'ROI' },
  summaryNote: {},
};
