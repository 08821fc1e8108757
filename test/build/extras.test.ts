import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFlags } from '../../local/cli/readFlags';
import { manifestWith, WITH } from '../../scripts/extras';

const manifest = readFileSync(join(__dirname, '..', '..', 'appsscript.json'), 'utf8');
const scopes = (text: string) => (JSON.parse(text) as { oauthScopes: string[] }).oauthScopes;

const COMMAND = {
  call: 'build',
  does: '',
  flags: { quiet: { is: 'switch', says: '' }, with: WITH },
} as const;
const extrasOf = (args: readonly string[]) => readFlags(COMMAND, args).with;

test.each([
  [[], []],
  [['--with', 'ticks'], ['ticks']],
  [['--with', 'addon'], ['addon']],
  [
    ['--quiet', '--with', 'ticks,push'],
    ['ticks', 'push'],
  ],
  [
    ['--with', 'push', '--with', 'ticks', '--with', 'push'],
    ['push', 'ticks'],
  ],
])('%j names %j', (args, extras) => {
  expect(extrasOf(args)).toEqual(extras);
});

test.each([
  [['--with', 'mail'], 'ticks | push'],
  [['--with'], 'needs a value'],
])('%j is refused', (args, reason) => {
  expect(() => extrasOf(args)).toThrow(reason);
});

test('a script that may ask other servers reaches the four of the bots only', () => {
  const allowed = (...extras: Parameters<typeof manifestWith>[1]) =>
    (JSON.parse(manifestWith(manifest, extras)) as { urlFetchWhitelist?: string[] })
      .urlFetchWhitelist;
  expect([allowed(), allowed('ticks')]).toEqual([undefined, undefined]);
  const hosts = [
    'open.feishu.cn',
    'open.larksuite.com',
    'oapi.dingtalk.com',
    'qyapi.weixin.qq.com',
  ];
  expect(allowed('push', 'ticks')).toEqual(hosts.map((host) => `https://${host}/`));
});

test('each extra asks for its scopes and for nothing else', () => {
  const base = scopes(manifest);
  const more = (...extras: Parameters<typeof manifestWith>[1]) =>
    scopes(manifestWith(manifest, extras)).filter((scope) => !base.includes(scope));
  const scope = (name: string) => `https://www.googleapis.com/auth/script.${name}`;
  expect(more()).toEqual([]);
  expect(manifestWith(manifest, ['addon'])).toBe(manifest);
  expect(more('ticks')).toEqual([scope('scriptapp')]);
  expect(more('push')).toEqual([scope('external_request'), scope('send_mail')]);
  expect(scopes(manifestWith(manifest, ['ticks', 'push']))).toHaveLength(5);
});
