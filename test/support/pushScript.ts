import { previewDeletion } from '../../src/actions/change/deleteCampaign';
import { openDesk } from '../../src/actions/desk/openDesk';
import { askPush as ask } from '../../src/actions/menu/entries/askPush';
import { type Posted, postCards } from '../../src/actions/push/postCards';
import { type Patience, type Sent, sendOutbox } from '../../src/actions/push/sendOutbox';
import { recheckAll as recheck } from '../../src/actions/recheck/recheckAll';
import { createCampaign as create } from '../../src/actions/setup/createCampaign';
import type { Card } from '../../src/core/push/card';
import type { PushChannel } from '../../src/core/push/channel';
import { forgetPushChannel, savePushChannel } from '../../src/sheets/pushStore';

/** Lays cards into the outbox and sends them, as whoever has some does. */
export function post(cards: readonly Card[], now: number): Posted {
  return postCards(desk(), cards, now);
}

export function send(patience: Patience): Sent {
  return sendOutbox(desk(), patience);
}

/** Turns a channel on. */
export function turnOn(channel: PushChannel, value: never): void {
  savePushChannel(channel, value);
}

export function turnOff(channel: PushChannel): void {
  forgetPushChannel(channel);
}

/** The menu 推送设置. */
export function askPush(): void {
  ask();
}

export function recheckAll(): unknown {
  return recheck();
}

export function previewDeleteCampaign(code: string): unknown {
  return previewDeletion(code, 'zh-CN');
}

export function createCampaign(request: unknown): unknown {
  return create(request);
}

function desk() {
  const found = openDesk();
  if ('issue' in found) throw new Error(found.issue.code);
  return found;
}
