import type { Json } from './json';

type Main = typeof import('../../src/main');
/** Functions of the script that pages may call: what they take and give is JSON. */
type Callable = {
  [K in keyof Main]: Main[K] extends (...args: infer A) => infer R
    ? R extends void
      ? (...args: A) => void
      : (...args: A) => Json<R>
    : never;
};
type Name = keyof Callable;

/** What stopped a call, as a sentence of the script or of the service. */
export class CallFailed extends Error {
  constructor(
    message: string,
    /** Failing at once is what happens with two Google accounts in one browser. */
    readonly atOnce: boolean,
  ) {
    super(message);
  }
}

/** A call that reached the script takes longer than this on Google. */
const AT_ONCE_MS = 1500;

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(
    handler: (error: Error) => void,
  ): Runner & Record<string, (...args: unknown[]) => void>;
}
declare const google: { readonly script: { readonly run: Runner } };

/** Calls a function of the script. */
export function call<K extends Name>(
  name: K,
  ...args: Parameters<Callable[K]>
): Promise<ReturnType<Callable[K]>> {
  const begun = Date.now();
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((value) => resolve(value as ReturnType<Callable[K]>))
      .withFailureHandler((error) =>
        reject(new CallFailed(error.message, Date.now() - begun < AT_ONCE_MS)),
      )
      [name]?.(...args);
  });
}
