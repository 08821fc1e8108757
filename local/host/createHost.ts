import type { DateCell } from '../engine/protocol';
import type { AuthMode, TimeTrigger } from '../gas/runtime';
import { watching } from '../gas/strict';
import { wallClock, zoneOf } from '../gas/zonedDate';
import { type Edit, editEvent, openEvent, tickEvent } from './editEvent';
import { EditEvents } from './editEvents';
import { EngineChannel } from './engineChannel';
import { type ExecuteInput, type Execution, execute } from './execute';
import { type Failure, Faults } from './faults';
import { type HostOptions, settleOptions } from './hostOptions';
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

export interface CellsRead {
  readonly values: readonly (readonly (string | number | boolean | DateCell)[])[];
  readonly display: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

export type Host = ReturnType<typeof createHost>;

/**
 * A workbook with one empty sheet, the script bound to it, and a person in front of it. All calls
 * are synchronous. Call `close` when done.
 */
export function createHost(options: HostOptions = {}) {
  const { readings, timeZone, scriptTimeZone, locale, bookLocale, scopes, now, ...settled } =
    settleOptions(options);
  const script = loadedScript(settled.source);
  const book = bookStateOf(options.saved);
  book.triggers ??= [];
  book.id = options.id ?? book.id;
  const outside = nodeOutside(settled);
  const channel = new EngineChannel({
    script: script.source,
    customFunctions: script.customFunctions,
    from: options.saved?.book ?? '工作表1',
    clock: () => asLocal(wallClock(now(), zoneOf({ book, timeZone }))),
    timeoutMs: settled.engineTimeoutMs,
    memoryMb: settled.engineMemoryMb,
  });
  channel.write('useReadings', readings);
  channel.write('useLocale', book.locale ?? bookLocale);
  const people = new People(book, options.saved?.people);
  const person = new RecordingPerson();
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
      pages: settled.pages,
    };
    const beforeCall = (call: number) => fate.beforeCall(call);
    const { execution, result, thrown } = inRealm(
      { script: script.compiled, now, loadsAnew: settled.loadsAnew },
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
