import { PUSH_CHANNELS, type PushChannel, type PushSettings } from '../core/push/channel';

/**
 * The document's own properties: they are in no cell, no export and no copy of the file. A key that ends
 * in `.secret` is never shown, not even in a picture of the workbook.
 */
const keyOf = (channel: PushChannel) => `campaign-desk.push.${channel}.secret`;

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/** The channels that are on, with one call. */
export function readPushSettings(): PushSettings {
  const kept = store().getProperties();
  const read = (channel: PushChannel) => {
    const json = kept[keyOf(channel)];
    return json === undefined ? {} : { [channel]: JSON.parse(json) };
  };
  return Object.assign({}, ...PUSH_CHANNELS.map(read)) as PushSettings;
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
