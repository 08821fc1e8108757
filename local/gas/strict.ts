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

/**
 * Wraps a service object so that a member which Apps Script has and we lack is an error that names
 * it, instead of `undefined is not a function` somewhere else.
 */
export function strict<T extends object>(object: T, name: string): T {
  return new Proxy(object, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || ASKED_BY_LANGUAGE.has(key))
        return Reflect.get(target, key, receiver);
      throw new Error(`not implemented: ${name}.${key}`);
    },
  });
}
