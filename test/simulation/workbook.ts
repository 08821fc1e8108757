import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { Readings } from '../../local/gas/readings';
import { builtScopes } from '../../local/host/builtScript';
import { createHost, type Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { keptWorkbook } from '../support/keptWorkbook';
import { channelOf } from './channels';
import { START } from './ledger';
import { CAMPAIGNS } from './places';
import type { Swarm } from './swarm';

const scopeOf = (scope: string) => `https://www.googleapis.com/auth/${scope}`;

const MADE = Date.parse('2024-05-12T10:00:00+08:00');
/** Short campaigns are calculated quickly. */
export const PHASES = [
  { kind: 'warmup', start: '2024-06-10', end: '2024-06-11' },
  { kind: 'burst', start: '2024-06-12', end: '2024-06-15' },
  { kind: 'encore', start: '2024-06-16', end: '2024-06-16' },
];
/** Tabs whose empty rows people have deleted, but for so many: formulas read each of them. */
const SHORTENED = [
  ['数据记录', 'log', 60],
  ['预警记录', 'alerts', 50],
  ['问题记录', 'issues', 50],
  ['反馈记录', 'feedback', 50],
  ['经验库', 'lessons', 100],
] as const;

const SCOPES = [
  ...builtScopes(),
  ...['script.scriptapp', 'script.send_mail', 'script.external_request'].map(scopeOf),
];
/** What every host of a simulation is made with: nobody waits, and a busy machine may answer late. */
export const HOST = {
  scopes: SCOPES,
  sleep: () => {},
  engineTimeoutMs: 600_000,
} satisfies HostOptions;

/** A workbook with two campaigns, at the first slot of a day of their bursts, as one reading of Google has it. */
export const twoCampaigns = ({
  readings,
  channel,
}: Pick<Swarm, 'readings' | 'channel'>): SavedWorkbook => {
  const other = Object.values(readings).join(' ');
  const saved =
    other === '' ? made() : keptWorkbook(`simulation ${other}`, () => opened(made(), readings));
  const { document, ...properties } = saved.properties;
  const reached = channelOf(channel).properties;
  return { ...saved, properties: { ...properties, document: { ...document, ...reached } } };
};

const made = (): SavedWorkbook =>
  keptWorkbook('simulation', () => {
    let now = MADE;
    const host = createHost({ ...HOST, now: () => now });
    for (const code of CAMPAIGNS) {
      const request = { ...campaign618, code, scale: 'small', phases: PHASES };
      const answer = host.call('createCampaign', request) as { ok: boolean };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    }
    for (const [sheet, block, rows] of SHORTENED) {
      const { all } = readTable(host, sheet, block, '');
      const first = (all[0]?.row ?? 0) + rows;
      host.user.deleteRows(sheet, first, all.length - rows);
    }
    // The hourly check is someone's, and says what is due by mail.
    host.as({ name: 'w' });
    host.answers.push('ok', '王五');
    host.call('askTicks');
    now = START;
    return settled(host);
  });

/** The same workbook, calculated as another reading has it. */
const opened = (saved: SavedWorkbook, readings: Partial<Readings>): Host =>
  settled(createHost({ ...HOST, saved, readings, now: () => START }));

function settled(host: Host): Host {
  for (const _ of [1, 2]) host.call('recheckAll');
  return host;
}
