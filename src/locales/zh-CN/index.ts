import { calendar } from './calendar';
import { charts } from './charts';
import { checks } from './checks';
import { clocks } from './clocks';
import { document } from './document';
import { feedbackWords } from './feedbackWords';
import { formats } from './formats';
import { functions } from './functions';
import { issues } from './issues';
import { metrics } from './metrics';
import { monitor } from './monitor';
import { overview } from './overview';
import { panel } from './panel';
import { partners } from './partners';
import { plan } from './plan';
import { preflight } from './preflight';
import { prep } from './prep';
import { records } from './records';
import { request } from './request';
import { responses } from './responses';
import { retro } from './retro';
import { scenarioTexts } from './scenarioTexts';
import { settings } from './settings';
import { tasks } from './tasks';
import { wizard } from './wizard';
import { words } from './words';

export const zhCN = {
  calendar,
  charts,
  checks,
  clocks,
  document,
  feedbackWords,
  formats,
  functions,
  issues,
  metrics,
  monitor,
  overview,
  panel,
  partners,
  plan,
  preflight,
  prep,
  ...records,
  request,
  ...responses,
  retro,
  scenarioTexts,
  settings,
  tasks,
  wizard,
  words,
};
