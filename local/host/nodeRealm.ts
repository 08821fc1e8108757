import { createContext, Script } from 'node:vm';
import type { Realm } from './execute';

/** A context of its own: what Apps Script lacks is missing there too. */
export function nodeRealm(script: Script, now: () => number): Realm {
  const context = createContext({});
  return {
    Date: clockedDate(context, now),
    load(services) {
      Object.assign(context, services);
      script.runInContext(context);
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
