import { inWords } from '../inWords';
import { showDocument } from '../showDocument';

/** The agenda of the retro meeting. */
export const showRetroMeeting = inWords(() => {
  showDocument('retroMeeting');
});
