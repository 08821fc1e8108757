import type { DateCell } from '../engine/protocol';
import { parseReadings, type Readings, readingsOf } from '../gas/readings';
import type { AuthMode, TimeTrigger } from '../gas/runtime';
import { watching } from '../gas/strict';
import { wallClock, zoneOf } from '../gas/zonedDate';
import { builtPages, builtScopes, builtScript } from './builtScript';
import { type Edit, editEvent, openEvent, tickEvent } from './editEvent';
import { EditEvents } from './editEvents';
import { EngineChannel } from './engineChannel';
import { type ExecuteInput, type Execution, execute } from './execute';
import { type Failure, Faults } from './faults';
import { loadedScript } from './loadedScript';
import { nodeOutside } from './nodeOutside';
import { inRealm } from './nodeRealm';
import { painted } from './painted';
import { People } from './people';
import { RecordingPerson } from './recordingPerson';
import {
  bookStateOf,
  regionalOf,
  type SavedWorkbook,
  savedProperties,
  shownProperties,
} from './savedWorkbook';
import { snapshot } from './snapshot';
import { UserActions } from './userActions';

export interface HostOptions {
  /** Source of the script; the built bundle by default. */
  readonly script?: string;
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

export interface CellsRead {
  readonly values: readonly (readonly (string | number | boolean | DateCell)[])[];
  readonly display: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

export type Host = ReturnType<typeof createHost>;

/** The zone of our manifest, and what a spreadsheet has of an account elsewhere. */
const MANIFEST_ZONE = 'Asia/Shanghai';
const ACCOUNT = { timeZone: 'America/Los_Angeles', locale: 'de_DE' };

/**
 * A workbook with one empty sheet, the script bound to it, and a person in front of it. All calls
 * are synchronous. Call `close` when done.
 */
export function createHost(options: HostOptions = {}) {
  const readings = readingsOf({
    ...parseReadings(process.env.DESK_READINGS ?? ''),
    ...options.readings,
  });
  const script = loadedScript(options.script ?? builtScript());
  const account = readings.regional === 'account' ? ACCOUNT : undefined;
  const {
    timeZone = account?.timeZone ?? MANIFEST_ZONE,
    scriptTimeZone = account ? MANIFEST_ZONE : timeZone,
    locale = 'zh_CN',
    bookLocale = account?.locale ?? locale,
    scopes = builtScopes(),
    loadsAnew = options.script !== undefined,
    fetchTimeoutMs = 60_000,
    mailQuota = 100,
    engineTimeoutMs = 60_000,
    engineMemoryMb,
  } = options;
  // A script that sleeps keeps nobody waiting: the clock goes on at once.
  let slept = 0;
  const goOn = (milliseconds: number) => {
    slept += milliseconds;
  };
  const { now: given = Date.now, sleep = goOn } = options;
  const now = () => given() + slept;
  const book = bookStateOf(options.saved);
  book.triggers ??= [];
  const outside = nodeOutside({ fetchTimeoutMs, mailQuota, sleep });
  const channel = new EngineChannel({
    script: script.source,
    customFunctions: script.customFunctions,
    from: options.saved?.book ?? '工作表1',
    clock: () => asLocal(wallClock(now(), zoneOf({ book, timeZone }))),
    timeoutMs: engineTimeoutMs,
    memoryMb: engineMemoryMb,
  });
  channel.write('useReadings', readings);
  channel.write('useLocale', book.locale ?? bookLocale);
  const people = new People(book, options.saved?.people);
  const person = new RecordingPerson();
  const pages = builtPages();
  const faults = new Faults();
  const executions: Execution[] = [];
  let executionId = 0;

  const run = (
    fn: string,
    authMode: AuthMode,
    args: ExecuteInput['args'],
    { authorized, name: user } = people.inFront,
  ) => {
    const fate = faults.take(channel);
    const runtime = {
      channel: fate,
      authMode,
      execution: ++executionId,
      timeZone,
      scriptTimeZone,
      locale,
      bookLocale,
      readings,
      book,
      person,
      user,
      scopes,
      outside,
      pages,
    };
    const beforeCall = (call: number) => fate.beforeCall(call);
    const { execution, result, thrown } = inRealm(
      { script: script.compiled, now, loadsAnew },
      (realm) =>
        watching(fate, () => execute({ realm, fn, args, runtime, authorized, beforeCall })),
    );
    if (book.lockedBy === runtime.execution) book.lockedBy = undefined;
    executions.push(execution);
    if (thrown !== undefined) throw new Error(`${fn}: ${execution.error}`, { cause: thrown });
    return result;
  };

  /** Fires the simple trigger; what it throws goes to the log, as on Google. */
  const edited = (edit: Edit) => {
    if (!script.answersEdits) return;
    try {
      run('onEdit', 'LIMITED', editEvent(edit));
    } catch {
      // The execution log holds the error.
    }
  };
  const events = new EditEvents(edited);
  const user = new UserActions(channel, (edit) => events.come(edit));

  return {
    user,
    executions,
    /** Counts of the last execution. */
    get calls() {
      const last = executions[executions.length - 1];
      return { total: last?.calls ?? 0, byName: last?.byName ?? {} };
    },
    /** Milliseconds that everything so far has waited for the spreadsheet. */
    get engineMs() {
      return channel.waitedMs;
    },
    toasts: person.toasts,
    alerts: person.alerts,
    menus: person.menus,
    logs: person.logs,
    /** Mails that scripts have sent. */
    mails: outside.mails,
    sidebars: person.sidebars,
    modals: person.modals,
    /** What the person answers to the dialogs to come; a confirmed question takes one too. */
    answers: person.answers,
    /** Runs a global function as a person does by menu or sidebar: JSON in, JSON out. */
    call(fn: string, ...args: unknown[]): unknown {
      const result = run(fn, 'FULL', JSON.stringify(args));
      return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
    },
    open(authMode: AuthMode = 'LIMITED'): void {
      run('onOpen', authMode, openEvent(authMode));
    },
    /** Who acts next, and whether they have authorized the script; a name has user properties of its own. */
    as(person: { readonly authorized?: boolean; readonly name?: string }): void {
      people.as(person);
    },
    /** The hour has come: fires every trigger by the clock as its creator; errors go to the log. */
    tick(): void {
      for (const { id, fn, creator } of [...(book.triggers ?? [])])
        people.whileActing(creator, (actor) => {
          try {
            run(fn, 'FULL', tickEvent(id), actor);
          } catch {
            // The execution log holds the error.
          }
        });
    },
    /** Installed triggers with their creators. */
    get triggers(): readonly TimeTrigger[] {
      return book.triggers ?? [];
    },
    /**
     * The workbook was copied on Google: sheets and names are the same; properties and triggers stay
     * behind, and the file has another id. By one reading its sheets get other ids; an import may lose names too.
     */
    copied({ withoutNames = false } = {}): void {
      book.properties.document.clear();
      book.triggers = [];
      book.id += ' copy';
      if (readings.sheetIds === 'renewed') channel.write('renewIds');
      if (withoutNames)
        for (const { name } of channel.read<{ name: string }[]>('getNames'))
          channel.write('removeName', name);
    },
    /** What becomes of events of edits; those that are held are told by `events.tellHeld`. */
    events,
    /** From now on events are lost, or come again. */
    loseEvents(lost: boolean): void {
      events.mode = lost ? 'lost' : 'told';
    },
    /**
     * Does something before the n-th service call of the next execution, or a later one: what another person
     * does, or an execution of theirs.
     */
    atCall: (n: number, action: () => void, execution = 1) => faults.at(n, action, execution),
    /** Makes service calls of the next execution, or a later one, fail, from the n-th on. */
    failAtCall: (n: number, how: Failure = 'before', times = 1, execution = 1) =>
      faults.failAt(n, how, times, execution),
    /** What was to happen to executions that never came will not happen. */
    forgetFaults: () => faults.forget(),
    /** What a person sees; without an address the whole sheet. Not counted. */
    read(sheet: string, a1?: string): CellsRead {
      const place = user.placeOf(sheet, a1);
      return {
        get values(): CellsRead['values'] {
          return channel.read('getValues', place);
        },
        get display(): CellsRead['display'] {
          return channel.read('getDisplayValues', place);
        },
        get formulas(): CellsRead['formulas'] {
          return channel.read('getFormulas', place);
        },
      };
    },
    /** A text that is another one when cells of a sheet have become others, or may have. */
    revision: (sheet: string) => channel.read<string>('revision', user.placeOf(sheet).sheet),
    /** Backgrounds as a person sees them, conditional formats included. */
    painted: (sheet: string, a1: string) => painted(channel, sheet, user.placeOf(sheet, a1)),
    /** Everything as JSON; of one sheet only where it is named. */
    snapshot: (sheet?: string) => snapshot(channel, shownProperties(book), person.menus, sheet),
    save: (): SavedWorkbook => ({
      book: channel.read('save'),
      properties: people.whileActing('', () => savedProperties(book)),
      triggers: [...(book.triggers ?? [])],
      people: people.saved(),
      ...regionalOf(book),
    }),
    close: () => channel.close(),
  };
}

/** Milliseconds at which this machine's local clock shows the given wall clock. */
function asLocal(wall: number): number {
  const w = new Date(wall);
  return new Date(
    w.getUTCFullYear(),
    w.getUTCMonth(),
    w.getUTCDate(),
    w.getUTCHours(),
    w.getUTCMinutes(),
    w.getUTCSeconds(),
  ).getTime();
}
