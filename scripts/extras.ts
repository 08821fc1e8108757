import { WEBHOOKS } from '../src/core/push/checkWebhook';

export const SCOPE = 'https://www.googleapis.com/auth/';

/** What a team may switch on, and the scopes that it needs beyond the two of every installation. */
export const EXTRAS = {
  ticks: ['script.scriptapp'],
  push: ['script.external_request', 'script.send_mail'],
} as const;

export type Extra = keyof typeof EXTRAS;

/** How a command is told which of them. */
export const WITH = {
  is: 'list',
  choices: Object.keys(EXTRAS) as Extra[],
  says: '要多申请权限的功能 · features that ask for more scopes',
} as const;

/** All that a script may reach that asks for requests to other servers. */
const BOT_SERVERS = Object.values(WEBHOOKS).flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/`),
);

/** The manifest with the scopes of the extras. */
export function manifestWith(manifest: string, extras: readonly Extra[]): string {
  if (extras.length === 0) return manifest;
  const parsed = JSON.parse(manifest) as { oauthScopes: string[] };
  const more = extras.flatMap((extra) => EXTRAS[extra].map((scope) => SCOPE + scope));
  const allowed = extras.includes('push') ? { urlFetchWhitelist: BOT_SERVERS } : {};
  const asked = { ...parsed, ...allowed, oauthScopes: [...parsed.oauthScopes, ...more] };
  return `${JSON.stringify(asked, null, 2)}\n`;
}
