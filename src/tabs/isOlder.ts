import type { Signature } from './model/signature';
import { TABS } from './tabs';

/** Whether an earlier version of the product made the tab, and none has brought it up. */
export function isOlder(signature: Signature | undefined): boolean {
  return signature !== undefined && signature.layout < (TABS[signature.tab]?.layout ?? 0);
}

/** Whether a later version made the tab, or brought it up: it is to be left alone. */
export function isNewer(signature: Signature | undefined): boolean {
  return signature !== undefined && signature.layout > (TABS[signature.tab]?.layout ?? 0);
}
