import { showDocument } from '../showDocument';

/** Who does what, and how much a week. */
export function showRaci(): void {
  showDocument('raci');
}
