import { inWords } from '../inWords';
import { showDocument } from '../showDocument';

/** The retro as managers read it, with charts. */
export const exportRetro = inWords(() => {
  showDocument('retro');
});
