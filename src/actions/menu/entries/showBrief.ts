import { inWords } from '../inWords';
import { showDocument } from '../showDocument';

/** The brief of the stand-up. */
export const showBrief = inWords(() => {
  showDocument('brief');
});
