import type { Locale } from '../zh-CN/locale';
import { adoption } from './adoption';
import { archive } from './archive';
import { brief } from './brief';
import { calendar } from './calendar';
import { charts } from './charts';
import { checks } from './checks';
import { clocks } from './clocks';
import { demo, demoIssues } from './demo';
import { document } from './document';
import { feedbackWords } from './feedbackWords';
import { formats } from './formats';
import { functions } from './functions';
import { help } from './help';
import { issues } from './issues';
import { lessonRules } from './lessonRules';
import { market } from './market';
import { materials } from './materials';
import { metrics } from './metrics';
import { monitor } from './monitor';
import { optionalTabs } from './optionalTabs';
import { overview } from './overview';
import { panel } from './panel';
import { partners } from './partners';
import { plan } from './plan';
import { preflight } from './preflight';
import { prep } from './prep';
import { pushing } from './push';
import { records } from './records';
import { regional } from './regional';
import { request } from './request';
import { responses } from './responses';
import { retro } from './retro';
import { retroWords } from './retroWords';
import { scenarioTexts } from './scenarioTexts';
import { settings } from './settings';
import { tasks } from './tasks';
import { ticks } from './ticks';
import { tour } from './tour';
import { tracking } from './tracking';
import { wizard } from './wizard';
import { words } from './words';

/** English, equal to Chinese: the compiler checks that no key is missing. */
export const en: Locale = {
  adoption,
  archive,
  brief,
  calendar,
  charts,
  checks,
  clocks,
  demo,
  document,
  feedbackWords,
  formats,
  functions,
  help,
  issues: { ...issues, ...demoIssues },
  lessonRules,
  market,
  materials,
  metrics,
  monitor,
  optionalTabs,
  overview,
  panel,
  partners,
  plan,
  preflight,
  prep,
  ...pushing,
  ...records,
  regional,
  request,
  ...responses,
  retro,
  retroWords,
  scenarioTexts,
  settings,
  tasks,
  ticks,
  tour,
  tracking,
  wizard,
  words,
};
