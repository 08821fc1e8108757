import { inWords } from '../inWords';
import { showDocument } from '../showDocument';

/** Who does what, and how much a week. */
export const showRaci = inWords(() => {
  showDocument('raci');
});
