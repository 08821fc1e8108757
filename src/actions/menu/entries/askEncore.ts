import { listEncore } from '../../retro/listEncore';
import { answerWith } from '../answerWith';
import { inWords } from '../inWords';

/** Lists what lies behind, for the encore of the campaign in front. */
export const askEncore = inWords(() => {
  answerWith('encore', listEncore);
});
