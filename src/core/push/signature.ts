import type { Bot } from './channel';

/** What HMAC-SHA256 is taken of, both as UTF-8, and the time that goes with it. */
export interface Signing {
  readonly key: string;
  readonly message: string;
  readonly timestamp: string;
}

/**
 * How a bot wants its messages signed; undefined when it does not. Feishu signs nothing with time and secret
 * as the key, in seconds; DingTalk signs time and secret with the secret, in milliseconds; WeCom's address is
 * its secret. `now` is in milliseconds since 1970.
 */
export function signingOf(bot: Bot, secret: string, now: number): Signing | undefined {
  if (secret === '' || bot === 'wecom') return undefined;
  if (bot === 'feishu') {
    const timestamp = String(Math.floor(now / 1000));
    return { key: `${timestamp}\n${secret}`, message: '', timestamp };
  }
  const timestamp = String(now);
  return { key: secret, message: `${timestamp}\n${secret}`, timestamp };
}
