import { calendar } from './calendar';
import { monitor } from './monitor';
import { overview } from './overview';
import { partners } from './partners';
import { plan } from './plan';
import { prep } from './prep';
import { alerts, feedback, issueLog, lessons, log } from './records';
import { retro } from './retro';
import { settings } from './settings';
import type { Tab, TabKind } from './tab';

/** All tabs by their kind. */
export const TABS: Readonly<Record<TabKind, Tab>> = {
  plan,
  prep,
  monitor,
  retro,
  calendar,
  partners,
  overview,
  log,
  alerts,
  issueLog,
  feedback,
  lessons,
  settings,
};
