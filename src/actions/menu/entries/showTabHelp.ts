import { inWords } from '../inWords';
import { openHelp } from '../openHelp';

/** Shows what to type into the tab in front. */
export const showTabHelp = inWords(() => {
  openHelp('tabHelp');
});
