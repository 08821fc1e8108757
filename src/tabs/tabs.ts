import { calendar } from './definitions/calendar';
import { feedback } from './definitions/feedback';
import { issueLog } from './definitions/issueLog';
import { monitor } from './definitions/monitor';
import { outbox } from './definitions/outbox';
import { overview } from './definitions/overview';
import { partners } from './definitions/partners';
import { plan } from './definitions/plan';
import { prep } from './definitions/prep';
import { alerts, lessons, log } from './definitions/records';
import { retro } from './definitions/retro';
import { settings } from './definitions/settings';
import type { Tab, TabKind } from './tab';

/** All tabs by their kind, with the types of their rows and figures. */
const DEFINITIONS = {
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
  outbox,
} as const satisfies Readonly<Record<TabKind, Tab>>;

export type Definitions = typeof DEFINITIONS;

/** All tabs by their kind. */
export const TABS: Readonly<Record<TabKind, Tab>> = DEFINITIONS;
