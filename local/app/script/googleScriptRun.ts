/**
 * `google.script.run` and `google.script.host` for a page in a frame; its text is put into that
 * page, so it stands on its own. As on Google, only JSON crosses.
 */
export function googleScriptRun(): void {
  interface Handlers {
    success?: ((value: unknown) => void) | undefined;
    failure?: ((error: Error) => void) | undefined;
  }
  interface Answer {
    readonly call: number;
    readonly value?: unknown;
    readonly error?: string;
  }
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_, fn: string) => {
          if (fn === 'withSuccessHandler')
            return (success: Handlers['success']) => runner({ ...handlers, success });
          if (fn === 'withFailureHandler')
            return (failure: Handlers['failure']) => runner({ ...handlers, failure });
          return (...args: unknown[]) => {
            const call = ++calls;
            waiting.set(call, handlers);
            parent.postMessage({ call, fn, args: JSON.parse(JSON.stringify(args)) }, '*');
          };
        },
      },
    );
  const host = { close: () => parent.postMessage('close', '*') };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
  addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const handlers = waiting.get(data.call);
    if (!handlers) return;
    waiting.delete(data.call);
    if (data.error !== undefined) handlers.failure?.(new Error(data.error));
    else handlers.success?.(data.value);
  });
}
