import { writeRetro } from '../../retro/writeRetro';
import { answerWith } from '../answerWith';

/** Writes the retro of the campaign in front, and says what came of it. */
export function askWriteRetro(): void {
  answerWith('writeRetro', writeRetro);
}
