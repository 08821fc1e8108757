import { agreeDemo } from '../agreeDemo';
import { inWords } from '../inWords';

/** The demo campaign in this workbook. */
export const askDemo = inWords(agreeDemo);
