import { openSidebar } from '../openSidebar';

/** Opens what needs someone today. */
export function showPanel(): void {
  openSidebar('panel');
}
