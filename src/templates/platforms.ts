import type { ChannelRole } from '../core/tasks/taskTemplate';

/** What each known platform is for; the keys are those of the platform words of the locales. */
export const PLATFORM_ROLES = {
  tmall: 'shop',
  taobao: 'shop',
  jd: 'shop',
  pinduoduo: 'shop',
  douyin: 'video',
  kuaishou: 'video',
  bilibili: 'video',
  xiaohongshu: 'notes',
  weibo: 'notes',
  private: 'private',
  wecom: 'private',
  offline: 'offline',
} as const satisfies Record<string, ChannelRole>;

export type PlatformKey = keyof typeof PLATFORM_ROLES;

/** What each known platform is called in tracking codes: 618-DY-KOL-H01. */
export const PLATFORM_ABBREVIATIONS: Readonly<Record<PlatformKey, string>> = {
  tmall: 'TM',
  taobao: 'TB',
  jd: 'JD',
  pinduoduo: 'PDD',
  douyin: 'DY',
  kuaishou: 'KS',
  bilibili: 'BILI',
  xiaohongshu: 'XHS',
  weibo: 'WB',
  private: 'SY',
  wecom: 'QW',
  offline: 'OFF',
};

/** Paid channels, and the roles that a campaign must have for each. */
export const PAID_CHANNELS = [
  { key: 'search', channels: ['shop'] },
  { key: 'feed', channels: ['video'] },
  { key: 'creators', channels: ['video', 'notes'] },
] as const;
