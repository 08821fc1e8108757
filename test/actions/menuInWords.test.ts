import { FEATURES } from '../../src/actions/menu/features';
import { host618 } from '../support/withCampaign618';

const host = host618();
afterAll(() => host.close());

/** Service calls whose failing is tried, one at a time. */
const CALLS = [1, 2, 3];

test.each(FEATURES.flat().map(({ action }) => action))(
  '%s: a service that fails is told in words, never thrown at the person',
  (action) => {
    for (const n of CALLS) {
      host.alerts.length = 0;
      host.failAtCall(n);
      expect(() => host.call(action)).not.toThrow();
      const said = [...host.alerts, ...host.toasts.splice(0).map((toast) => toast.message)];
      // An entry that makes fewer calls has not failed.
      if (host.calls.total > n + 1) expect(said.join('\n')).not.toBe('');
    }
  },
);
