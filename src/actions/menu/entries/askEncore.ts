import { listEncore } from '../../retro/listEncore';
import { answerWith } from '../answerWith';

/** Lists what lies behind, for the encore of the campaign in front. */
export function askEncore(): void {
  answerWith('encore', listEncore);
}
