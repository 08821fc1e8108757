import { localeOf } from '../../locales/localeOf';
import { makeDemo } from '../demo/makeDemo';
import { findDemo } from '../demo/openDemo';
import { confirm, refusal, say } from './ask';
import { userLanguage } from './menu';

/** Makes the demo campaign in this workbook, once the person has agreed to it. */
export function agreeDemo(): void {
  const language = userLanguage();
  const { ask, said } = localeOf(language).demo;
  if (!('issue' in findDemo())) say(said.there);
  else if (confirm(ask.make)) {
    const made = makeDemo(language);
    say(made.ok ? made.message : refusal(made));
  }
}
