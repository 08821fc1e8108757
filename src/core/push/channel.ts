/** The channels that are bots with a webhook. */
export const BOTS = ['feishu', 'dingtalk', 'wecom'] as const;
/** Where cards go. */
export const PUSH_CHANNELS = [...BOTS, 'mail'] as const;

export type PushChannel = (typeof PUSH_CHANNELS)[number];
export type Bot = (typeof BOTS)[number];

/** What a bot is reached by. Neither may be seen in a cell, a log or an error. */
export interface Webhook {
  readonly url: string;
  /** Empty when the bot is guarded by a keyword or an address instead. */
  readonly secret: string;
}

/** The channels that are on. */
export type PushSettings = Readonly<Partial<Record<Bot, Webhook>>> & {
  /** Recipients; absent when mail is off. */
  readonly mail?: readonly string[];
  /** The secret that cards are sealed with; absent before the first one. */
  readonly seal?: string;
};

/** Channels that are on, in their order. */
export function channelsOf(settings: PushSettings): PushChannel[] {
  return PUSH_CHANNELS.filter((channel) => settings[channel] !== undefined);
}
