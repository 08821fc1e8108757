import { PUSH_CHANNELS, type PushChannel, type PushSettings } from '../core/push/channel';
import { hmacSha256 } from './hmacSha256';

/**
 * The document's own properties: they are in no cell, no export and no copy of the file. A key that ends
 * in `.secret` is never shown, not even in a picture of the workbook.
 */
const SEAL = 'campaign-desk.push.seal.secret';
const keyOf = (channel: PushChannel) => `campaign-desk.push.${channel}.secret`;

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/** The channels that are on, and the secret of seals, with one call. */
export function readPushSettings(): PushSettings {
  const kept = store().getProperties();
  const read = (channel: PushChannel) => {
    const json = kept[keyOf(channel)];
    return json === undefined ? {} : { [channel]: JSON.parse(json) };
  };
  const seal = kept[SEAL] === undefined ? {} : { seal: kept[SEAL] };
  return Object.assign(seal, ...PUSH_CHANNELS.map(read)) as PushSettings;
}

/** Makes the secret of seals, which nobody has seen. The caller holds the lock. */
export function makeSealSecret(): string {
  const secret = hmacSha256(String(Math.random()), `${Math.random()} ${Date.now()}`);
  store().setProperty(SEAL, secret);
  return secret;
}

/** Turns a channel on, or changes it: all of it in one property, so that nothing is kept by halves. */
export function savePushChannel<K extends PushChannel>(
  channel: K,
  value: NonNullable<PushSettings[K]>,
): void {
  store().setProperty(keyOf(channel), JSON.stringify(value));
}

/** Turns a channel off and forgets how it was reached. */
export function forgetPushChannel(channel: PushChannel): void {
  store().deleteProperty(keyOf(channel));
}
