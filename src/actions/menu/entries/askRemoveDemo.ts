import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { previewDemoRemoval, removeDemo } from '../../demo/removeDemo';
import { confirm, refusal, say } from '../ask';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Removes the demo campaign; asks only where it holds what people wrote. */
export const askRemoveDemo = inWords(() => {
  const language = userLanguage();
  const { ask } = localeOf(language).demo;
  const preview = previewDemoRemoval(language);
  if (!preview.ok) {
    say(refusal(preview));
    return;
  }
  const { written, token } = preview;
  if (written.length > 0 && !confirm(fillIn(ask.remove, { rows: written.join('\n') }))) return;
  const done = removeDemo(token, language);
  say(done.ok ? done.message : refusal(done));
});
