import { isoDateOf, serialOf } from '../../core/isoDate';
import { readDate } from '../../core/readDate';
import { localeOf } from '../../locales/localeOf';
import { createCampaign } from '../setup/createCampaign';
import { ask, refusal, say } from './ask';
import { userLanguage } from './menu';

/** Days of warm-up before the burst and of the encore after it, as in most big promotions. */
const WARMUP_DAYS = 10;
const ENCORE_DAYS = 5;
const PLANNED_AHEAD = 120;

/**
 * Asks for name, code, burst and GMV target, and sets the campaign up with the usual phases and
 * channels; everything can be changed in the sheet afterwards.
 */
export function askNewCampaign(): void {
  const language = userLanguage();
  const { checks, words } = localeOf(language);
  const { prompt } = checks;
  const answers: string[] = [];
  for (const question of [
    prompt.name,
    prompt.newCode,
    prompt.burstStart,
    prompt.burstEnd,
    prompt.gmv,
  ]) {
    const answer = ask(question);
    if (answer === undefined) return;
    answers.push(answer);
  }
  const [name = '', code = '', from = '', to = '', gmv = ''] = answers;
  const today = serialOf(new Date().toISOString().slice(0, 10)) ?? 0;
  // Campaigns are planned ahead: a date without a year is rather one to come.
  const start = readDate(from, today + PLANNED_AHEAD);
  const end = readDate(to, start ?? today + PLANNED_AHEAD);
  // A date that cannot be read goes on as it is: the request's own check says what is wrong with it.
  const iso = (day: number | undefined, typed: string, by = 0) =>
    day === undefined ? typed : isoDateOf(day + by);
  const { platform, role } = words;
  const done = createCampaign({
    language,
    scenario: 'big-promo',
    code,
    name,
    owner: role.projectLead,
    phases: [
      { kind: 'warmup', start: iso(start, from, -WARMUP_DAYS), end: iso(start, from, -1) },
      { kind: 'burst', start: iso(start, from), end: iso(end, to) },
      { kind: 'encore', start: iso(end, to, 1), end: iso(end, to, ENCORE_DAYS) },
    ],
    goals: [{ metric: 'gmv', target: gmv, priority: 1 }],
    channels: [
      { platform: platform.tmall, share: 0.6 },
      { platform: platform.douyin, share: 0.3 },
      { platform: platform.xiaohongshu },
      { platform: platform.private, share: 0.1 },
    ],
    budget: [],
    team: [],
  });
  say(done.ok ? prompt.done : refusal(done));
}
