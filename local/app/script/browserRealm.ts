import type { Realm } from '../../host/execute';

/** What a worker has and Apps Script lacks: the script must not find it. */
const MISSING = [
  'setTimeout setInterval clearTimeout clearInterval queueMicrotask structuredClone',
  'fetch XMLHttpRequest WebSocket Worker importScripts postMessage indexedDB caches',
  'URL URLSearchParams TextEncoder TextDecoder atob btoa crypto performance',
  'self window document navigator location',
]
  .join(' ')
  .split(' ');

/**
 * The script as the body of a function, whose parameters hide the worker's own globals. It is loaded at once and stays
 * so from one execution to the next, since it keeps nothing; the services of each are globals of the worker.
 */
export function browserRealm(script: string): Realm {
  const globals = loadGlobals(script, MISSING)();
  return {
    Date,
    load(services) {
      Object.assign(globalThis, services);
      return (name) => globals[name];
    },
    parse: (json) => JSON.parse(json),
  };
}

/** Makes a function that runs the script and gives its global functions by name. */
export function loadGlobals(
  script: string,
  parameters: readonly string[] = [],
): (...args: unknown[]) => Record<string, unknown> {
  // The bundle's own functions stand before its end, and are nobody else's.
  const globals = script.slice(Math.max(0, script.lastIndexOf('\n})();')));
  const functions = [...globals.matchAll(/^function (\w+)\(/gm)].map((found) => found[1]);
  return new Function(...parameters, `${script}\nreturn { ${functions.join(', ')} };`) as never;
}
