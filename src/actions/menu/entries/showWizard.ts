import { openSidebar } from '../openSidebar';

/** Opens the wizard that sets up a new campaign. */
export function showWizard(): void {
  openSidebar('wizard');
}
