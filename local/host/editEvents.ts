import type { Edit } from './editEvent';

/**
 * What becomes of events of edits: told at once, `lost` (Google queues at most two), told `twice`, or
 * `held` until someone asks for them.
 */
export type EventMode = 'told' | 'lost' | 'twice' | 'held';

/** Events of edits on their way to the script. */
export class EditEvents {
  mode: EventMode = 'told';
  private held: Edit[] = [];

  constructor(private readonly tell: (edit: Edit) => void) {}

  come(edit: Edit): void {
    if (this.mode === 'held') this.held.push(edit);
    else if (this.mode !== 'lost') this.tell(edit);
    if (this.mode === 'twice') this.tell(edit);
  }

  /** Tells the events that were held, in the order they came in or from the last to the first. */
  tellHeld(order: 'asTheyCame' | 'reversed' = 'asTheyCame'): void {
    const held = this.held;
    this.held = [];
    for (const edit of order === 'reversed' ? held.reverse() : held) this.tell(edit);
  }
}
