import { keepProgress } from '../../brief/keepProgress';
import { inWords } from '../inWords';
import { showDocument } from '../showDocument';

/** The page of the stand-up; today's progress is kept where the campaign has 执行跟踪. */
export const showStandUp = inWords(() => {
  showDocument('standUp', keepProgress);
});
