import type { Desk } from './desk';
import type { Ledger } from './ledger';

/** Something that must hold after each deed; a line for each way in which it does not. */
export interface Invariant {
  readonly name: string;
  readonly broken: (desk: Desk, ledger: Ledger) => readonly string[];
}
