import { showDocument } from '../showDocument';

/** The retro as managers read it, with charts. */
export function exportRetro(): void {
  showDocument('retro');
}
