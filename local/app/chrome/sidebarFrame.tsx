import { useEffect, useRef } from 'preact/hooks';
import { deskState } from '../deskState';
import type { PageText } from '../pageLanguage';
import { googleScriptRun } from '../script/googleScriptRun';

type Call = (fn: string, args: readonly unknown[]) => Promise<unknown>;

interface Asked {
  readonly call: number;
  readonly fn: string;
  readonly args: readonly unknown[];
}

const close = () => {
  deskState.sidebar.value = undefined;
};

/** The sidebar as on Google: 300 px, a page of its own in a sandbox, `google.script.run` its only way out. */
export function SidebarFrame({ text, call }: { text: PageText; call: Call }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const page = deskState.sidebar.value;
  useEffect(() => {
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
  }, [call]);
  if (!page) return null;
  return (
    <aside class="sidebar" aria-label={page.title}>
      <div class="sidebar-title">
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label={text.closeSidebar} onClick={close}>
          ×
        </button>
      </div>
      <iframe
        key={page.id}
        ref={frame}
        title={page.title}
        sandbox="allow-scripts allow-forms"
        srcdoc={page.html.replace('<head>', `<head><script>(${googleScriptRun})()</script>`)}
      />
    </aside>
  );
}
