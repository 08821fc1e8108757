import { writeRetro } from '../../retro/writeRetro';
import { answerWith } from '../answerWith';
import { inWords } from '../inWords';

/** Writes the retro of the campaign in front, and says what came of it. */
export const askWriteRetro = inWords(() => {
  answerWith('writeRetro', writeRetro);
});
