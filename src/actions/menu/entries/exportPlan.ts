import { inWords } from '../inWords';
import { showDocument } from '../showDocument';

/** The plan as approvers read it, to print or to send on. */
export const exportPlan = inWords(() => {
  showDocument('plan');
});
