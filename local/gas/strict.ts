/** Property names that JavaScript itself asks every object for. */
const ASKED_BY_LANGUAGE = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
]);

/** Who is told when a call of a service has taken effect: it may throw all the same. */
export interface Watch {
  /** Calls that are under way, one inside the other. */
  depth: number;
  returned(): void;
}

let watch: Watch | undefined;

/** Runs something whose service calls are watched. */
export function watching<T>(by: Watch, work: () => T): T {
  const before = watch;
  watch = by;
  try {
    return work();
  } finally {
    watch = before;
  }
}

/**
 * Wraps a service object so that a member which Apps Script has and we lack is an error that names
 * it, instead of `undefined is not a function` somewhere else.
 */
export function strict<T extends object>(object: T, name: string): T {
  return new Proxy(object, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || ASKED_BY_LANGUAGE.has(key))
        return told(Reflect.get(target, key, receiver));
      throw new Error(`not implemented: ${name}.${key}`);
    },
  });
}

function told(member: unknown): unknown {
  const by = watch;
  if (!by || typeof member !== 'function') return member;
  return function (this: unknown, ...args: unknown[]): unknown {
    by.depth += 1;
    let result: unknown;
    try {
      result = member.apply(this, args);
    } finally {
      by.depth -= 1;
    }
    if (by.depth === 0) by.returned();
    return result;
  };
}
