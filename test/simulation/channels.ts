import type { HostOptions } from '../../local/host/hostOptions';

/** How cards of the hourly check leave the workbook. */
interface ChannelOf {
  /** How the channel is reached, as the document's properties keep it. */
  readonly properties: Readonly<Record<string, string>>;
  readonly host?: Pick<HostOptions, 'mailQuota'>;
}

const keyOf = (channel: string) => `campaign-desk.push.${channel}.secret`;
const MAIL = { [keyOf('mail')]: JSON.stringify(['team@example.com']) };
/** Nothing answers there: nobody can know whether a card has arrived. */
const SILENT = { url: 'http://127.0.0.1:9/cgi-bin/webhook/send?key=none', secret: '' };

export const CHANNELS = {
  mail: { properties: MAIL },
  /** All that may be sent today has been. */
  usedUp: { properties: MAIL, host: { mailQuota: 0 } },
  silentBot: { properties: { [keyOf('wecom')]: JSON.stringify(SILENT) } },
  none: { properties: {} },
} as const satisfies Record<string, ChannelOf>;
export type ChannelName = keyof typeof CHANNELS;
export const CHANNEL_NAMES = Object.keys(CHANNELS) as ChannelName[];

export const channelOf = (name: ChannelName): ChannelOf => CHANNELS[name];
