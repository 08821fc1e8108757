import { askCampaign } from '../askCampaign';
import { inWords } from '../inWords';

/** A new campaign without the sidebar. */
export const askNewCampaign = inWords(askCampaign);
