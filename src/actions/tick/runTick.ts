import { fillIn } from '../../locales/fillIn';
import { issueSentence } from '../../locales/issueSentence';
import { localeOf } from '../../locales/localeOf';
import type { Locale } from '../../locales/zh-CN/locale';
import { tabById } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { serialReader } from '../../sheets/serialReader';
import {
  type DueMemory,
  forgetMemory,
  saveTicks,
  type TickOwner,
  type TickRun,
  type TickStore,
} from '../../sheets/tickStore';
import { sendChanges } from '../../sheets/workbook';
import { openAlertsOf } from '../alerts/openAlertsOf';
import { Attempts } from '../desk/attempts';
import { type Desk, openDesk } from '../desk/openDesk';
import { dueClock } from '../due/dueClock';
import type { Serial } from '../due/dueOf';
import {
  campaignsToWatch,
  type DueLook,
  dueRecords,
  lookAtDue,
  type Watch,
} from '../due/lookAtDue';
import { sayDue } from '../due/sayDue';
import { hasTickRows, showTicks, timeOf } from '../due/tickCells';
import { wakeFormulas } from '../due/wakeFormulas';
import { evaluateCampaign, evaluateLog, evaluateRecords } from './evaluate';

/** A run may take six minutes: campaigns for which there is no time left come first in the next one. */
const CHECK_UNTIL = 3.5 * 60_000;
const LOOK_UNTIL = 4.5 * 60_000;
/** Sending may wait for its turn only where the looks took next to no time. */
const SEND_UNTIL = 0.5 * 60_000;

/** A run that is the registered person's. */
export interface BegunTick extends TickStore {
  readonly owner: TickOwner;
  /** When it began, in milliseconds of the machine's clock. */
  readonly started: number;
}

/** Checks every campaign under way as edits would have, then says what is due. */
export function runTick(begun: BegunTick): void {
  const { started, memories } = begun;
  const attempts = new Attempts();
  const serial = serialReader();
  const desk = attempts.at('', openDesk);
  if (!desk || 'issue' in desk || !desk.overview) {
    const locale = localeOf('zh-CN');
    if (desk && 'issue' in desk) attempts.note('', issueSentence(desk.issue, locale));
    end(begun, attempts, { locale, serial });
    return;
  }
  const { overview } = desk;
  const locale = localeOf(overview.language);
  const settings = attempts.at(locale.ticks.settings, () => openSettings(begun, desk, serial));
  const clock = dueClock(settings, locale, serial);
  if (settings && !hasTickRows(settings)) wakeFormulas(settings, clock.now, serial);
  const watch: Watch = { desk, overview, clock, serial, memories, time: started };
  const said = look(watch, attempts, locale);
  for (const code of memories.keys())
    if (!overview.campaigns.some((campaign) => campaign.code.toLowerCase() === code))
      attempts.at(code, () => forgetMemory(code));
  end(begun, attempts, { locale, serial, settings, said });
}

/** Writing the time of the run also wakes the formulas that show the clock while nobody is here. */
function openSettings(
  begun: BegunTick,
  desk: Desk,
  serial: Serial,
): OurTab<'settings'> | undefined {
  const { owner, run, started } = begun;
  const settings = tabById('settings', desk.shared.settings, desk.overview?.language ?? 'zh-CN');
  if (settings) showTicks(settings, { owner, run: { ...run, lastRun: started } }, serial);
  return settings;
}

/** Each part by itself: what fails in one campaign keeps no other from being looked at. */
function look(watch: Watch, attempts: Attempts, locale: Locale): ReadonlyMap<string, DueMemory> {
  const { shared } = locale.ticks;
  const isBefore = (limit: number) => Date.now() - watch.time < limit;
  const log = attempts.at(shared, () => evaluateLog(watch));
  attempts.at(shared, () => evaluateRecords(watch));
  const open = attempts.at(shared, () => openAlertsOf(watch.desk));
  const campaigns = campaignsToWatch(watch);
  const checked: RegisteredCampaign[] = [];
  for (const campaign of campaigns) {
    if (!isBefore(CHECK_UNTIL)) break;
    attempts.at(campaign.code, () =>
      evaluateCampaign(watch, campaign, { open, ...(log ? { log: log.rows } : {}) }),
    );
    checked.push(campaign);
  }
  attempts.at(shared, sendChanges);
  const records = attempts.at(shared, () => dueRecords(watch));
  const looks = checked.flatMap((campaign): DueLook[] => {
    if (!records || !isBefore(LOOK_UNTIL)) return [];
    const own = log?.today.get(campaign.code.toLowerCase());
    const more = { isOnly: campaigns.length === 1, ...(own ? { logged: own } : {}) };
    return attempts.list(campaign.code, () => lookAtDue(watch, campaign, records, more));
  });
  const said = attempts.at(shared, () =>
    sayDue(watch, looks, isBefore(SEND_UNTIL) ? 'long' : 'short'),
  );
  const issue = said?.posted.issue;
  // Who is at work is not waited for: the next run lays out the same cards.
  if (issue && issue.code !== 'busy') attempts.note(shared, issueSentence(issue, locale));
  return said?.memories ?? new Map();
}

interface End {
  readonly locale: Locale;
  readonly serial: Serial;
  readonly settings?: OurTab<'settings'> | undefined;
  readonly said?: ReadonlyMap<string, DueMemory>;
}

/** Keeps what was said and what went wrong, and says so in 设置. */
function end(begun: BegunTick, attempts: Attempts, { locale, serial, settings, said }: End): void {
  const { owner, run, started } = begun;
  const { ticks, checks } = locale;
  const time = timeOf(started, serial);
  const died = fillIn(ticks.died, { time: timeOf(run.lastRun ?? started, serial) });
  const problems = [
    ...(run.isOpen ? [died] : []),
    ...attempts.problems.map((problem) => fillIn(ticks.failed, { time, ...problem })),
  ];
  const error = problems.length > 0 ? problems.join(checks.separator).slice(0, LONGEST) : run.error;
  const done: TickRun = { lastRun: started, ...(error === undefined ? {} : { error }) };
  saveTicks(done, said ?? new Map());
  if (settings && problems.length > 0) showTicks(settings, { owner, run: done }, serial);
}

/** Characters of what went wrong: it stands in a cell and in a property. */
const LONGEST = 500;
