import type { PushChannel, PushSettings } from '../../core/push/channel';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import { deliver } from './deliver';

/** Sends a test message through a channel, and says what became of it. */
export function testChannel(
  channel: PushChannel,
  settings: PushSettings,
  { push, words }: Locale,
): { readonly isSent: boolean; readonly text: string } {
  const name = words.pushChannel[channel];
  const more = () => '';
  const message = { channel, title: push.test.title, content: push.test.content, more };
  const verdict = deliver(message, settings);
  if (verdict.kind === 'sent')
    return { isSent: true, text: fillIn(push.test.sent, { channel: name }) };
  if (verdict.kind === 'unsure')
    return { isSent: false, text: fillIn(push.test.unsure, { channel: name }) };
  const { reason } = verdict;
  const sentence = verdict.kind === 'settings' ? push.setting[verdict.setting] : push.test.refused;
  return { isSent: false, text: fillIn(sentence, { channel: name, reason }) };
}
