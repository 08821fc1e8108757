import { WEBHOOKS } from '../src/core/push/checkWebhook';

const SCOPE = 'https://www.googleapis.com/auth/';

/** What a team may switch on, and the scopes that it needs beyond the two of every installation. */
export const EXTRAS = {
  ticks: ['script.scriptapp'],
  push: ['script.external_request', 'script.send_mail'],
} as const;

export type Extra = keyof typeof EXTRAS;

/** The extras that `--with ticks,push` or `--with ticks --with push` name; throws for an unknown one. */
export function extrasOf(args: readonly string[]): Extra[] {
  const named = args.flatMap((arg, i) => (args[i - 1] === '--with' ? arg.split(',') : []));
  const unknown = named.find((name) => !(name in EXTRAS));
  if (unknown !== undefined || args[args.length - 1] === '--with')
    throw new Error(`--with ${unknown ?? '?'}: ${Object.keys(EXTRAS).join(' | ')}`);
  return [...new Set(named)] as Extra[];
}

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
