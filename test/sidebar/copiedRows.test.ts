import { typeNewRow } from '../../local/demo/typing';
import { detailsOf } from '../../sidebar/wizard/proposal';
import { requestOf } from '../../sidebar/wizard/request';
import type { Proposal } from '../../src/actions/wizard/proposeCampaign';
import { market618 } from '../support/market618';

test('the wizard passes rows of the optional tabs on as they came', () => {
  const host = market618();
  const goods = { sheet: '618·物料与权益', block: 'goods', first: 'material' };
  typeNewRow(host, goods, { material: '展架', need: '120', needed: '2024-06-10' });
  const copied = { language: 'zh-CN', scenario: 'big-promo', name: 'B', copyFrom: '618' };
  const days = { start: '2024-11-01', end: '2024-11-10' };
  const proposal = host.call('proposeCampaign', { ...copied, ...days }) as Proposal;
  const { materials } = proposal.request;
  expect(materials?.goods).toHaveLength(1);
  const details = detailsOf(proposal, (key) => key);
  const basics = { scenario: 'big-promo', copyFrom: '618', name: 'A', start: '', end: '' } as const;
  expect(requestOf(basics, details, (name) => name)).toMatchObject({ materials });
  host.close();
});
