import { createHost, type Host } from '../../local/host/createHost';
import { START } from '../simulation/ledger';
import { HOST, twoCampaigns } from '../simulation/workbook';

let host: Host;
beforeAll(() => {
  const saved = twoCampaigns({ readings: {}, channel: 'none' });
  host = createHost({ ...HOST, saved, now: () => START });
});
afterAll(() => host.close());

/** What a person who wants to delete a campaign is asked last, on a tab and with answers; they cancel. */
function asked(tab: string, ...answers: string[]): string {
  host.user.open(tab);
  host.answers.splice(0, host.answers.length, ...answers);
  host.call('askDeleteCampaign');
  return host.alerts.at(-1) ?? '';
}

test('the campaign of the tab in front is meant, without a question', () => {
  expect(asked('B·筹备进度')).toContain('B·策划方案');
  expect(asked('618·策划方案')).toContain('618·筹备进度');
});

test('where none is in front people answer by number or code, in any form of the digits', () => {
  expect(asked('活动总览', '2')).toContain('B·策划方案');
  expect(asked('活动总览', '\uFF11')).toContain('618·策划方案');
  expect(asked('活动总览', 'b')).toContain('B·策划方案');
  // A code that is a number is meant before a place in the list.
  expect(asked('活动总览', '618')).toContain('618·策划方案');
});

test('an answer that is no campaign is named', () => {
  expect(asked('活动总览', '7')).toContain('「7」');
});
