import { parseReadings, type Readings, readingsOf } from '../gas/readings';
import { builtPages, builtScopes, builtScript } from './builtScript';
import type { SavedWorkbook } from './savedWorkbook';

export interface HostOptions {
  /** Source of the script; the built bundle by default. */
  readonly script?: string;
  /** Its pages by name; the built ones by default. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The spreadsheet's id, by which its address names it. */
  readonly id?: string;
  /** Whether each execution loads the script anew, as on Google; the add-on's own, which keeps nothing, stays loaded. */
  readonly loadsAnew?: boolean;
  /** Zone of the spreadsheet. */
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
  /** The person's, and the spreadsheet's unless it has its own. */
  readonly locale?: string;
  readonly bookLocale?: string;
  /** The clock, for scripts and for TODAY(). */
  readonly now?: () => number;
  /** Scopes of the manifest; those of the built one by default. */
  readonly scopes?: readonly string[];
  /** What a script's sleep does; by default the clock goes on by so much at once. */
  readonly sleep?: (milliseconds: number) => void;
  /** After how long a request is given up; Google waits for 60 s. */
  readonly fetchTimeoutMs?: number;
  /** Mail recipients a day. */
  readonly mailQuota?: number;
  /** What Google may do either way; over those of DESK_READINGS, over the default ones. */
  readonly readings?: Partial<Readings>;
  /** After how long without an answer the engine is given up, with an error; 60 s by default. */
  readonly engineTimeoutMs?: number;
  /** Most memory that the engine may take; one that needs more ends, with an error. */
  readonly engineMemoryMb?: number;
  /** A workbook that was saved; a new one by default. */
  readonly saved?: SavedWorkbook;
}

/** The zone of our manifest, and what a spreadsheet has of an account elsewhere. */
const MANIFEST_ZONE = 'Asia/Shanghai';
const ACCOUNT = { timeZone: 'America/Los_Angeles', locale: 'de_DE' };

/** What was not said is as a team in China has it, with the built script. */
export function settleOptions(options: HostOptions) {
  const readings = readingsOf({
    ...parseReadings(process.env.DESK_READINGS ?? ''),
    ...options.readings,
  });
  const account = readings.regional === 'account' ? ACCOUNT : undefined;
  // A script that sleeps keeps nobody waiting: the clock goes on at once.
  let slept = 0;
  const goOn = (milliseconds: number) => {
    slept += milliseconds;
  };
  const { timeZone = account?.timeZone ?? MANIFEST_ZONE, locale = 'zh_CN' } = options;
  const { now: given = Date.now, sleep = goOn, script } = options;
  return {
    readings,
    source: script ?? builtScript(),
    pages: options.pages ?? builtPages(),
    loadsAnew: options.loadsAnew ?? script !== undefined,
    timeZone,
    scriptTimeZone: options.scriptTimeZone ?? (account ? MANIFEST_ZONE : timeZone),
    locale,
    bookLocale: options.bookLocale ?? account?.locale ?? locale,
    scopes: options.scopes ?? builtScopes(),
    now: () => given() + slept,
    sleep,
    fetchTimeoutMs: options.fetchTimeoutMs ?? 60_000,
    mailQuota: options.mailQuota ?? 100,
    engineTimeoutMs: options.engineTimeoutMs ?? 60_000,
    engineMemoryMb: options.engineMemoryMb,
  };
}
