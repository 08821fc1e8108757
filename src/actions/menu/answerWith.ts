import { localeOf } from '../../locales/localeOf';
import { showToast } from '../../sheets/workbook';
import type { listEncore } from '../retro/listEncore';
import type { writeRetro } from '../retro/writeRetro';
import { refusal, say } from './ask';
import { campaignInFront } from './campaignInFront';
import { userLanguage } from './menu';

/** Does something with the retro of the campaign in front, and says what came of it. */
export function answerWith(
  item: 'writeRetro' | 'encore',
  act: typeof writeRetro | typeof listEncore,
): void {
  const language = userLanguage();
  const code = campaignInFront(language);
  if (code === undefined) return;
  const done = act(code, language);
  if (done.ok) showToast(done.message, localeOf(language).retroWords.menu[item]);
  else say(refusal(done));
}
