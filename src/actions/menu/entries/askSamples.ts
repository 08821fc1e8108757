import { switchSamples } from '../../demo/switchSamples';
import { refusal, say } from '../ask';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Takes the sample figures of the demo away, or fills them in again. */
export const askSamples = inWords(() => {
  const done = switchSamples(undefined, userLanguage());
  say(done.ok ? done.message : refusal(done));
});
