import { WEBHOOKS } from '../src/core/push/checkWebhook';

export const SCOPE = 'https://www.googleapis.com/auth/';

/** What a team may switch on, and the scopes that it needs beyond the two of every installation. */
export const EXTRAS = {
  ticks: ['script.scriptapp'],
  push: ['script.external_request', 'script.send_mail'],
} as const;

/** What is published as an add-on for every spreadsheet: its menu stands among the extensions. No scopes more. */
export const ADDON = 'addon';

export type Extra = keyof typeof EXTRAS | typeof ADDON;

/** How a command is told which of them. */
export const WITH = {
  is: 'list',
  choices: [...Object.keys(EXTRAS), ADDON] as Extra[],
  says: `要多申请权限的功能\uFF1B${ADDON}: 发布成插件 · features that ask for more scopes; ${ADDON}: to publish it as an add-on`,
} as const;

/** What an extra asks for. */
export const scopesOf = (extra: Extra): string[] =>
  extra === ADDON ? [] : EXTRAS[extra].map((scope) => SCOPE + scope);

/** All that a script may reach that asks for requests to other servers. */
const BOT_SERVERS = Object.values(WEBHOOKS).flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/`),
);

/** The manifest with the scopes of the extras. */
export function manifestWith(manifest: string, extras: readonly Extra[]): string {
  const more = extras.flatMap(scopesOf);
  if (more.length === 0) return manifest;
  const parsed = JSON.parse(manifest) as { oauthScopes: string[] };
  const allowed = extras.includes('push') ? { urlFetchWhitelist: BOT_SERVERS } : {};
  const asked = { ...parsed, ...allowed, oauthScopes: [...parsed.oauthScopes, ...more] };
  return `${JSON.stringify(asked, null, 2)}\n`;
}
