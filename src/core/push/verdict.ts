/** What a person has to put right before a service takes messages again. */
export type PushSetting = 'signature' | 'keyword' | 'address' | 'security' | 'webhook';

/** What became of a message. */
export type Verdict =
  | { readonly kind: 'sent' }
  /** Refused because there were too many; the channel rests. */
  | { readonly kind: 'throttled'; readonly reason: string }
  /** Refused as long as a setting is as it is: trying again is no use. */
  | { readonly kind: 'settings'; readonly setting: PushSetting; readonly reason: string }
  /** Refused for now; it has certainly not arrived. `down` when the service itself is in trouble. */
  | { readonly kind: 'refused'; readonly reason: string; readonly down: boolean }
  /** Nothing of ours: the engine did not write every word of it, so it was not sent. */
  | { readonly kind: 'foreign' }
  /** No answer that could be read: it may have arrived. */
  | { readonly kind: 'unsure' };
