import type { Runtime } from '../gas/runtime';
import { ServiceError, TEXTS } from '../gas/serviceError';
import { createServices } from '../gas/services';

export interface Execution {
  readonly fn: string;
  readonly ms: number;
  /** Service calls that read or change the document or another service. */
  readonly calls: number;
  readonly byName: Readonly<Record<string, number>>;
  /** Their names, in their order. */
  readonly names: readonly string[];
  readonly error?: string;
}

/** Where the script's code runs: its own globals, which are the language and the services. */
export interface Realm {
  /** The realm's Date; it follows the host's clock. */
  readonly Date: DateConstructor;
  /** Loads the script; gives a way to get at its global functions. */
  load(services: Readonly<Record<string, object>>): (name: string) => unknown;
  /** Arguments become objects of the realm, so that its `instanceof Array` holds. */
  parse(json: string): unknown;
}

export interface ExecuteInput {
  readonly realm: Realm;
  readonly fn: string;
  /** Arguments as JSON text, or a function that makes them from the services. */
  readonly args: string | ((services: Record<string, object>) => unknown[]);
  readonly runtime: Omit<Runtime, 'service' | 'Date'>;
  readonly authorized: boolean;
  /** Told the number of each service call before it happens. */
  readonly beforeCall: (call: number) => void;
}

/** Runs one global function of the script; counts its service calls. */
export function execute(input: ExecuteInput): {
  execution: Execution;
  result: unknown;
  thrown?: unknown;
} {
  const byName: Record<string, number> = {};
  const names: string[] = [];
  let calls = 0;
  const started = performance.now();
  const { realm } = input;
  const service = (name: string) => {
    const allowed = input.authorized && input.runtime.authMode !== 'NONE';
    if (!allowed) throw new ServiceError(TEXTS.noPermission(name));
    calls += 1;
    names.push(name);
    input.beforeCall(calls);
    byName[name] = (byName[name] ?? 0) + 1;
  };
  const services = createServices({ ...input.runtime, Date: realm.Date, service });
  const end = (error?: string): Execution => ({
    fn: input.fn,
    ms: performance.now() - started,
    calls,
    byName,
    names,
    ...(error === undefined ? {} : { error }),
  });
  try {
    const fn = realm.load({ ...services, console: services.Logger as object })(input.fn);
    if (typeof fn !== 'function') throw new Error(`Script function not found: ${input.fn}`);
    const args =
      typeof input.args === 'string'
        ? (realm.parse(input.args) as unknown[])
        : input.args(services);
    const result: unknown = fn(...args);
    input.runtime.channel.read('settle');
    return { execution: end(), result };
  } catch (thrown) {
    try {
      input.runtime.channel.read('settle');
    } catch {
      // What was thrown first says more.
    }
    return {
      execution: end(String((thrown as Error)?.message ?? thrown)),
      result: undefined,
      thrown,
    };
  }
}
