import { showDocument } from '../showDocument';

/** The brief of the stand-up. */
export function showBrief(): void {
  showDocument('brief');
}
