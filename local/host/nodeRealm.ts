import { createContext, Script } from 'node:vm';
import type { Realm } from './execute';
import { perProcess } from './perProcess';

/** A context that holds the script once it has been loaded; its clock is that of the execution which has it. */
export interface ScriptContext {
  readonly context: object;
  readonly Date: DateConstructor;
  now: () => number;
  isLoaded: boolean;
}

/**
 * A context of its own for an execution: what Apps Script lacks is missing there too. Google loads the script
 * anew for each. One that keeps nothing from one to the next (`test/build/state` holds the add-on to that) may
 * stay loaded: it then runs a third quicker. An execution inside another has another context.
 */
export function inRealm<T>(
  { script, now, loadsAnew }: { script: Script; now: () => number; loadsAnew: boolean },
  work: (realm: Realm) => T,
): T {
  const { idleContexts } = perProcess;
  const pool = idleContexts.get(script) ?? [];
  idleContexts.set(script, pool);
  const kept = (loadsAnew ? undefined : pool.pop()) ?? newContext();
  kept.now = now;
  try {
    return work(realmOf(script, kept));
  } finally {
    if (!loadsAnew) pool.push(kept);
  }
}

function newContext(): ScriptContext {
  const context = createContext({});
  const kept: ScriptContext = {
    context,
    now: Date.now,
    isLoaded: false,
    Date: clockedDate(context, () => kept.now()),
  };
  return kept;
}

function realmOf(script: Script, kept: ScriptContext): Realm {
  const { context, Date: clocked } = kept;
  return {
    Date: clocked,
    load(services) {
      Object.assign(context, services);
      if (!kept.isLoaded) script.runInContext(context);
      kept.isLoaded = true;
      return (name) => (context as Record<string, unknown>)[name];
    },
    parse: (json) => new Script(`JSON.parse(${JSON.stringify(json)})`).runInContext(context),
  };
}

function clockedDate(context: object, now: () => number): DateConstructor {
  const wrap = new Script(`(now) => {
    const Real = Date;
    return (globalThis.Date = class Date extends Real {
      constructor(...args) { super(...(args.length === 0 ? [now()] : args)); }
      static now() { return now(); }
    });
  }`).runInContext(context) as (now: () => number) => DateConstructor;
  return wrap(now);
}
