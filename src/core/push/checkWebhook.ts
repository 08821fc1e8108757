import type { Bot } from './channel';

/** Where the bots of each service live, and how an address goes on; what follows is the bot's own. */
export const WEBHOOKS: Readonly<
  Record<Bot, { readonly hosts: readonly string[]; readonly path: string }>
> = {
  feishu: { hosts: ['open.feishu.cn', 'open.larksuite.com'], path: '/open-apis/bot/v2/hook/' },
  dingtalk: { hosts: ['oapi.dingtalk.com'], path: '/robot/send?access_token=' },
  wecom: { hosts: ['qyapi.weixin.qq.com'], path: '/cgi-bin/webhook/send?key=' },
};

export type WebhookFault = 'notHttps' | 'otherHost' | 'otherPath';

const ADDRESS = /^(https?):\/\/([A-Za-z0-9.-]+(?::\d{1,5})?)(\/[\x21-\x7e]*)$/;
/**
 * This computer: for trying a bot of one's own. On Google's servers nothing answers there, and nothing
 * leaves the machine.
 */
const LOOPBACK = /^127\.0\.0\.1:\d{1,5}$/;

/** What is wrong with a pasted address; undefined when it is a bot of that service. */
export function checkWebhook(bot: Bot, url: string): WebhookFault | undefined {
  const [, scheme = '', host = '', path = ''] = ADDRESS.exec(url) ?? [];
  const isLoopback = scheme === 'http' && LOOPBACK.test(host);
  if (scheme !== 'https' && !isLoopback) return 'notHttps';
  const { hosts, path: start } = WEBHOOKS[bot];
  if (!isLoopback && !hosts.includes(host.toLowerCase())) return 'otherHost';
  return path.startsWith(start) && path.length > start.length ? undefined : 'otherPath';
}

/** The end of an address, by which people know it again. */
export function maskedEnd(url: string): string {
  return `••••${url.slice(-SHOWN)}`;
}

const SHOWN = 4;
