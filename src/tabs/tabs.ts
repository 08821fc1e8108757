import { calendar } from './calendar/calendar';
import { market } from './market/market';
import { materials } from './materials/materials';
import type { Tab, TabKind } from './model/tab';
import { monitor } from './monitor/monitor';
import { overview } from './overview/overview';
import { partners } from './partners/partners';
import { plan } from './plan/plan';
import { prep } from './prep/prep';
import { feedback } from './records/feedback';
import { issueLog } from './records/issueLog';
import { outbox } from './records/outbox';
import { alerts, lessons, log } from './records/records';
import { retro } from './retro/retro';
import { settings } from './settings/settings';
import { tour } from './tour/tour';
import { tracking } from './tracking/tracking';

/** All tabs by their kind, with the types of their rows and figures. */
const DEFINITIONS = {
  plan,
  prep,
  monitor,
  retro,
  calendar,
  partners,
  market,
  materials,
  tracking,
  overview,
  log,
  alerts,
  issueLog,
  feedback,
  lessons,
  settings,
  outbox,
  tour,
} as const satisfies Readonly<Record<TabKind, Tab>>;

export type Definitions = typeof DEFINITIONS;

/** All tabs by their kind. */
export const TABS: Readonly<Record<TabKind, Tab>> = DEFINITIONS;
