import { useState } from 'preact/hooks';
import type { CampaignDocument } from '../../src/core/document/document';
import { toMarkdown } from '../../src/core/document/toMarkdown';
import { call } from '../bridge/server';
import { copyText } from '../copyText';
import { Notice } from '../fields/field';
import { language, words } from '../words';
import { Part } from './part';

/** The document that the script named in the page. */
export const loadDocument = () => {
  const { kind = '', code = '' } = document.documentElement.dataset;
  return call('documentOf', decodeURIComponent(kind), decodeURIComponent(code), language);
};
type Made = Awaited<ReturnType<typeof loadDocument>>;

/** A document to read, to print or to take away; or why there is none. */
export function App({ made }: { made: Made }) {
  if (!made.ok)
    return <Notice kind="warning">{made.issues.map(({ message }) => message).join('\n')}</Notice>;
  const { document: shown } = made;
  return (
    <main class={shown.landscape ? 'document landscape' : 'document'}>
      <Tools shown={shown} />
      <article lang={shown.language}>
        <h1>{shown.title}</h1>
        {shown.parts.map((part, i) => (
          <Part key={`${i.toString()} ${part.kind}`} part={part} />
        ))}
      </article>
    </main>
  );
}

function Tools({ shown }: { shown: CampaignDocument }) {
  const text = words.documentPage;
  const [said, setSaid] = useState('');
  const print = () => {
    // The browser proposes it as the name of a PDF.
    document.title = shown.title;
    globalThis.print();
  };
  const copy = async () => {
    setSaid((await copyText(toMarkdown(shown))) ? text.copied : text.copyFailed);
  };
  return (
    <div class="buttons tools">
      <button type="button" class="main" onClick={print}>
        {text.print}
      </button>
      <button type="button" onClick={() => void copy()}>
        {text.copy}
      </button>
      <button type="button" onClick={() => download(shown)}>
        {text.download}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

function download(shown: CampaignDocument): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toMarkdown(shown)], { type: 'text/markdown' }));
  // What file systems do not take.
  link.download = `${shown.title.replace(/[\\/:*?"<>|]+/g, '-')}.md`;
  link.click();
  URL.revokeObjectURL(link.href);
}
