import { inWords } from '../inWords';
import { openHelp } from '../openHelp';

/** Shows what colours and symbols mean. */
export const showLegend = inWords(() => {
  openHelp('legend');
});
