import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';
import { difference, picture } from '../support/workbook';

interface Answer {
  readonly ok: boolean;
  readonly token: string;
}

let host: Host;
beforeEach(() => {
  host = host618();
});
afterEach(() => host.close());

const preview = (request: object) =>
  host.call('previewMoveDates', { code: '618', ...request }) as Answer;
const move = (request: object, token: string) =>
  host.call('moveDates', { code: '618', ...request }, token) as Answer;

test('each call of a move fails: it puts every date back; one after all are moved leaves the rest to the next look', () => {
  host.call('recheckAll');
  const before = picture(host);
  move({ days: 3 }, preview({ days: 3 }).token);
  const { total } = host.calls;
  const after = picture(host);
  const back = () => move({ days: -3 }, preview({ days: -3 }).token);
  back();
  expect(difference(before, picture(host))).toBeUndefined();
  let undone = 0;
  for (let n = 1; n < total; n++) {
    const again = preview({ days: 3 }).token;
    host.failAtCall(n, n % 2 === 1 ? 'before' : 'after');
    const { ok } = move({ days: 3 }, again);
    if (ok) host.call('recheckAll');
    else undone += 1;
    expect({ n, changed: difference(ok ? after : before, picture(host)) }).toEqual({ n });
    if (ok) back();
  }
  expect(undone).toBeGreaterThan(5);
});
