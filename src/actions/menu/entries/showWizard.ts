import { inWords } from '../inWords';
import { openSidebar } from '../openSidebar';

/** Opens the wizard that sets up a new campaign. */
export const showWizard = inWords(() => {
  openSidebar('wizard');
});
