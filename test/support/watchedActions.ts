import type { Host } from '../../local/host/createHost';

/** What a person or menu only looks with. */
const LOOKS = /^(?:placeOf|sheets|charts|open|select)$/;

/** The host, telling after each thing that a person or a script does: what it was, and the how manieth. */
export function watchedActions(host: Host, done: (action: string, count: number) => void): Host {
  let count = 0;
  const told = <T extends object>(of: T, isTold: (name: string) => boolean): T =>
    new Proxy(of, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value === host.user ? user : value;
        return (...args: unknown[]) => {
          const result: unknown = value.apply(target, args);
          if (isTold(String(name)))
            done(`${String(name)} ${JSON.stringify(args).slice(0, 200)}`, ++count);
          return result;
        };
      },
    });
  const user = told(host.user, (name) => !LOOKS.test(name));
  return told(host, (name) => name === 'call');
}
