import { campaign618 } from '../../local/demo/campaign618';
import { difference, picture, testHost } from '../support/workbook';

/** The last calls draw charts and tidy up: the campaign is there, and stays. */
const AFTERWARDS = 23;

/** Every call would take hours: each 13th of the beginning, each 47th of the rest. */
test('whichever service call fails while a campaign is made, the workbook is as before', () => {
  const trial = testHost();
  trial.call('createCampaign', campaign618);
  const { total } = trial.calls;
  trial.close();
  const host = testHost();
  const create = () => host.call('createCampaign', campaign618) as { ok: boolean };
  const before = picture(host);
  for (let n = 1; n <= total - AFTERWARDS; n += n < 60 ? 13 : 47) {
    const how = n % 2 === 0 ? 'before' : 'after';
    host.failAtCall(n, how);
    const { ok } = create();
    const changed = difference(before, picture(host));
    expect({ n, how, ok, changed }).toEqual({ n, how, ok: false });
  }
  expect(create().ok).toBe(true);
  host.close();
}, 180_000);
