import { builtScopes } from '../local/host/builtScript';
import { type Cost, costOf, costText } from './cost';
import { DeskWithLog } from './deskWithLog';
import { finishTask } from './manyCampaigns';
import type { Row } from './row';

/** What the hourly check needs more. */
const CLOCK = ['script.scriptapp', 'script.send_mail'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);
/** A calculation beside the longest log takes seconds. */
const ENGINE_TIMEOUT_MS = 600_000;

/** What daily work costs beside a log of a thousand, ten thousand and a hundred thousand figures. */
export function growth(): Row[] {
  const desk = new DeskWithLog({
    scopes: [...builtScopes(), ...CLOCK],
    engineTimeoutMs: ENGINE_TIMEOUT_MS,
  });
  const { host } = desk;
  host.as({ name: 'w' });
  host.answers.push('ok', '王五');
  host.call('askTicks');
  let short: readonly Cost[] = [];
  const rows = [1000, 10_000, 100_000].flatMap((length): Row[] => {
    desk.logUntil(length);
    // The first look has more to say than those that follow.
    desk.typeSlot(46_000 + length);
    host.call('recheckAll');
    host.tick();
    const costs = [
      costOf(host, 'slot entry', () => desk.typeSlot(46_001 + length)),
      costOf(host, 'opening', () => host.open()),
      costOf(host, 'panel', () => host.call('dayPanel')),
      costOf(host, 'a task is done, 活动总览', () => finishTask(host, '618')),
      costOf(host, 'hourly check', () => host.tick()),
      costOf(host, 'recheck', () => host.call('recheckAll')),
    ];
    if (short.length === 0) short = costs;
    return costs.map((cost, i) => [
      `${length} rows of the log: ${cost.what}`,
      costText(cost),
      'the same calls',
      cost.calls === short[i]?.calls,
    ]);
  });
  host.close();
  return rows;
}
