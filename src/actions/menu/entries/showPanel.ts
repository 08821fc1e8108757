import { inWords } from '../inWords';
import { openSidebar } from '../openSidebar';

/** Opens what needs someone today. */
export const showPanel = inWords(() => {
  openSidebar('panel');
});
