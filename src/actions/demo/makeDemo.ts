import { momentText } from '../../core/clock/momentText';
import { isoDateOf } from '../../core/dates/isoDate';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import { campaignName } from '../../tabs/newCampaign/compileCampaign';
import type { Refused } from '../desk/campaignRequestOf';
import { showPlace } from '../desk/place';
import { createCampaign } from '../setup/createCampaign';
import { proposeDemo } from './demoRequest';
import { openDemo } from './openDemo';
import { switchSamples } from './switchSamples';

export interface DemoMade {
  readonly ok: true;
  readonly message: string;
}

/** Makes the demo campaign with its figures in one go, for the menu; the wizard takes the same steps one by one. */
export function makeDemo(language?: unknown): DemoMade | Refused {
  const proposed = proposeDemo(language);
  if (!proposed.ok) return proposed;
  const { request } = proposed;
  const made = createCampaign(request);
  if (!made.ok) return made;
  const filled = switchSamples(true, language);
  if (!filled.ok) return filled;
  showPlace(filled.place);
  const locale = localeOf(request.language);
  const demo = openDemo();
  const now = 'issue' in demo ? undefined : known(summaryOf(demo.monitor).now);
  const monitor = campaignName(request.code, 'monitor', locale);
  const text = now === undefined ? '' : momentText(now, isoDateOf);
  return {
    ok: true,
    message: fillIn(locale.demo.said.made, { name: request.name, now: text, monitor }),
  };
}
