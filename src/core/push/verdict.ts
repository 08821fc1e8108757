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
  /** No answer that could be read: it may have arrived. */
  | { readonly kind: 'unsure' };

/** What became of a row: it may also be none of ours, whose words the engine did not all write. */
export type RowVerdict = Verdict | { readonly kind: 'foreign' };
