import { createContext, Script } from 'node:vm';
import type { Runtime } from '../gas/runtime';
import { ServiceError, TEXTS } from '../gas/serviceError';
import { createServices } from '../gas/services';

export interface Execution {
  readonly fn: string;
  readonly ms: number;
  /** Service calls that read or change the document or another service. */
  readonly calls: number;
  readonly byName: Readonly<Record<string, number>>;
  readonly error?: string;
}

export interface ExecuteInput {
  readonly script: Script;
  readonly fn: string;
  /** Arguments as JSON text, or a function that makes them from the context's services. */
  readonly args: string | ((services: Record<string, object>) => unknown[]);
  readonly runtime: Omit<Runtime, 'service' | 'Date'>;
  readonly authorized: boolean;
  /** Told the number of each service call before it happens. */
  readonly beforeCall: (call: number) => void;
  readonly now: () => number;
}

/**
 * Runs one global function of the script in a context of its own, whose globals are the language
 * and the services and nothing else: what Apps Script lacks is missing here too.
 */
export function execute(input: ExecuteInput): {
  execution: Execution;
  result: unknown;
  thrown?: unknown;
} {
  const byName: Record<string, number> = {};
  let calls = 0;
  const started = performance.now();
  const context = createContext({});
  const contextDate = clockedDate(context, input.now);
  const service = (name: string) => {
    const allowed = input.authorized && input.runtime.authMode !== 'NONE';
    if (!allowed) throw new ServiceError(TEXTS.noPermission(name));
    calls += 1;
    input.beforeCall(calls);
    byName[name] = (byName[name] ?? 0) + 1;
  };
  const services = createServices({ ...input.runtime, Date: contextDate, service });
  Object.assign(context, services, { console: services.Logger });
  const end = (error?: string): Execution => ({
    fn: input.fn,
    ms: performance.now() - started,
    calls,
    byName,
    ...(error === undefined ? {} : { error }),
  });
  try {
    input.script.runInContext(context);
    const fn = (context as Record<string, unknown>)[input.fn];
    if (typeof fn !== 'function') throw new Error(`Script function not found: ${input.fn}`);
    const args =
      typeof input.args === 'string' ? parseIn(context, input.args) : input.args(services);
    const result: unknown = fn(...args);
    input.runtime.channel.read('settle');
    return { execution: end(), result };
  } catch (thrown) {
    input.runtime.channel.read('settle');
    return {
      execution: end(String((thrown as Error)?.message ?? thrown)),
      result: undefined,
      thrown,
    };
  }
}

/** Arguments become objects of the script's own realm, so that its `instanceof Array` holds. */
function parseIn(context: object, json: string): unknown[] {
  return new Script(`JSON.parse(${JSON.stringify(json)})`).runInContext(context) as unknown[];
}

/** The context's Date follows the host's clock. */
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
