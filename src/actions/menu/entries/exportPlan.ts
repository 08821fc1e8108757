import { showDocument } from '../showDocument';

/** The plan as approvers read it, to print or to send on. */
export function exportPlan(): void {
  showDocument('plan');
}
