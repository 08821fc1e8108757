import { useLayoutEffect, useRef } from 'preact/hooks';
import { googleScriptRun } from '../script/googleScriptRun';

export type Call = (fn: string, args: readonly unknown[]) => Promise<unknown>;

interface Asked {
  readonly call: number;
  readonly fn: string;
  readonly args: readonly unknown[];
}

interface PageFrameProps {
  readonly title: string;
  readonly html: string;
  readonly call: Call;
  readonly close: () => void;
}

/** A page of a script as on Google: in a sandbox, with `google.script.run` as its only way out. */
export function PageFrame({ title, html, call, close }: PageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Listens before the page can ask: it asks as soon as it is there.
  useLayoutEffect(() => {
    const answer = async ({ data, source }: MessageEvent<Asked | 'close'>) => {
      const window = frame.current?.contentWindow;
      if (!window || source !== window) return;
      if (data === 'close') return close();
      const outcome = await call(data.fn, data.args).then(
        (value) => ({ value }),
        (error: Error) => ({ error: error.message }),
      );
      window.postMessage({ call: data.call, ...outcome }, '*');
    };
    addEventListener('message', answer);
    return () => removeEventListener('message', answer);
  }, [call, close]);
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-scripts allow-forms allow-modals allow-downloads"
      srcdoc={html.replace('<head>', () => `<head><script>(${googleScriptRun})()</script>`)}
    />
  );
}
