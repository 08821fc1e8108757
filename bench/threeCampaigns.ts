import { createHost } from '../local/host/createHost';
import type { SavedWorkbook } from '../local/host/savedWorkbook';

/** Two campaigns beside the demo's 618, as the wizard proposes them. */
const MORE = [
  {
    language: 'zh-CN',
    scenario: 'big-promo',
    name: '双11大促',
    start: '2024-11-01',
    end: '2024-11-11',
  },
  {
    language: 'zh-CN',
    scenario: 'everyday',
    name: '会员日',
    start: '2024-07-01',
    end: '2024-07-03',
  },
];

/** The demo's workbook with two campaigns more, set up step by step as the wizard does. */
export function threeCampaigns(demo: SavedWorkbook): SavedWorkbook {
  const host = createHost({ saved: demo });
  for (const basics of MORE) {
    const { request } = host.call('proposeCampaign', basics) as { request: object };
    const { steps } = host.call('planCampaign', request) as { steps: string[] };
    for (const n of steps.keys()) {
      const answer = host.call('createCampaignStep', request, n) as { ok: boolean };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    }
  }
  const saved = host.save();
  host.close();
  return saved;
}
