import type { Ledger } from './ledger';
import type { View } from './view';

/** Something that must hold after each deed; a line for each way in which it does not. */
export interface Invariant {
  readonly name: string;
  readonly broken: (view: View, ledger: Ledger) => readonly string[];
}
