import { localeOf } from '../../locales/localeOf';
import { showToast } from '../../sheets/workbook';
import { listEncore } from '../retro/listEncore';
import { writeRetro } from '../retro/writeRetro';
import { refusal, say } from './ask';
import { campaignInFront } from './campaignInFront';
import { userLanguage } from './menu';

/** Writes the retro of the campaign in front, and says what came of it. */
export function askWriteRetro(): void {
  answer('writeRetro', writeRetro);
}

/** Lists what lies behind, for the encore of the campaign in front. */
export function askEncore(): void {
  answer('encore', listEncore);
}

function answer(item: 'writeRetro' | 'encore', act: typeof writeRetro | typeof listEncore): void {
  const language = userLanguage();
  const code = campaignInFront(language);
  if (code === undefined) return;
  const done = act(code, language);
  if (done.ok) showToast(done.message, localeOf(language).retroWords.menu[item]);
  else say(refusal(done));
}
