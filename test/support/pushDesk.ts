import { join } from 'node:path';
import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import { createHost, type Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { BotServer } from './botServer';
import type { BotName } from './botServerWorker';
import { keptWorkbook } from './keptWorkbook';
import { testScript } from './testScript';

export const OUTBOX = '提醒与推送';
const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.external_request',
  'script.send_mail',
].map((scope) => `https://www.googleapis.com/auth/${scope}`);
/** A quiet minute of the burst. */
const START = Date.parse('2024-06-17T21:05:00+08:00');

/** A card with a number as its key. */
export const card = (n: number | string, lines: readonly string[] = ['UV 7.2万 <8万']) => ({
  key: `618|${n}`,
  campaign: '618',
  title: `618 时点战报 ${n}`,
  sections: [{ heading: '预警', lines }],
});

let script: string | undefined;

/**
 * A workbook that knows one campaign, made once a run. Of its tabs only 活动总览 is left: the outbox needs no
 * other, and a small workbook is opened at once.
 */
function base() {
  script ??= testScript(join(__dirname, 'pushScript.ts'));
  const saved = keptWorkbook('push', () => {
    const host = createHost({ now: () => START });
    host.call('createCampaign', campaign618);
    for (const { name } of host.user.sheets()) if (name !== '活动总览') host.user.deleteTab(name);
    return host;
  });
  return { script, saved };
}

/** A workbook with a campaign, whose clock and the bots' stand still until someone sleeps or moves them. */
export class PushDesk {
  readonly host: Host;
  private time = START;

  constructor(
    private readonly bots: BotServer,
    options: HostOptions = {},
  ) {
    const { script, saved } = base();
    this.host = createHost({
      script,
      loadsAnew: false,
      saved,
      scopes: SCOPES,
      now: () => this.time,
      sleep: (milliseconds) => this.pass(milliseconds),
      fetchTimeoutMs: 3000,
      ...options,
    });
    this.pass(0);
    bots.forget();
  }

  /** As it was at first: no outbox, no channel, and bots that have seen nothing. */
  reset(): void {
    if (this.rows().length > 0) this.host.user.deleteTab(OUTBOX);
    for (const channel of ['feishu', 'dingtalk', 'wecom', 'mail'])
      this.host.call('turnOff', channel);
    this.pass(START - this.time);
    this.bots.forget();
  }

  /** Lets time go on. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
    this.bots.now = this.time;
  }
  minutes(count: number): void {
    this.pass(count * 60_000);
  }
  /** Moves the clock to a time of the day, as in `21:00:10`. */
  clock(time: string): void {
    this.pass(Date.parse(`2024-06-17T${time}+08:00`) - this.time);
  }

  turnOn(...channels: BotName[]): this {
    const { secret } = this.bots;
    for (const channel of channels)
      this.host.call('turnOn', channel, { url: this.bots.webhooks()[channel], secret });
    return this;
  }
  post = (...cards: ReturnType<typeof card>[]) => this.host.call('post', cards, 45460.875);
  send = (patience: 'long' | 'short' = 'short') => this.host.call('send', patience);

  /** Rows of the outbox as people see them. */
  rows = () => {
    const has = this.host.user.sheets().some(({ name }) => name === OUTBOX);
    return has ? readTable(this.host, OUTBOX, 'outbox', 'key').rows.map(({ text }) => text) : [];
  };
  status = () => this.rows().map(({ status }) => status);
  /** A person changes a cell of a row, counted from 0. */
  type(n: number, key: string, text: string): void {
    const table = readTable(this.host, OUTBOX, 'outbox', 'key');
    this.host.user.type(OUTBOX, table.at(table.rows[n]?.row ?? 0, key), text);
  }

  /** How often each card arrived in a chat. */
  arrivals(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { bot, title, delivered } of this.bots.seen()) {
      const id = `${bot} ${title}`;
      counts[id] = (counts[id] ?? 0) + (delivered ? 1 : 0);
    }
    return counts;
  }
}
