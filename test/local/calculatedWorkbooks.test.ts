import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import { createHost, type Host } from '../../local/host/createHost';
import { hostOfDemo } from '../support/keptDemo';
import { staleFormulas } from '../support/staleFormulas';

let host: Host;
afterEach(() => host.close());

test('a campaign that is made long before it starts: no formula waits for a reload, nothing is behind', () => {
  const options = { now: () => Date.parse('2021-10-01T10:00:00+08:00') };
  host = createHost({ ...options, engineTimeoutMs: 600_000 });
  expect(host.call('createCampaign', campaign618)).toMatchObject({ ok: true });
  const shown = host.read('活动总览').display.flat().join(' ');
  expect(shown).not.toContain('进度落后');
  expect(shown).not.toMatch(/逾期\d/);
  const states = readTable(host, '618·执行监控', 'board', 'metric').rows.map(
    ({ text }) => text.state,
  );
  expect(states.filter((state) => state && state !== '待填')).toEqual([]);
  expect(staleFormulas(host, options)).toEqual([]);
});

test.each(['live', 'retro'] as const)(
  'the %s stage of the demo is calculated: no formula of any tab has another result than in a full calculation',
  (stage) => {
    host = hostOfDemo(stage);
    expect(staleFormulas(host, {})).toEqual([]);
  },
);
