import { useState } from 'preact/hooks';
import type { DemoRemoval } from '../../src/actions/demo/removeDemo';
import { failure } from '../bridge/failure';
import { call } from '../bridge/server';
import { Notice } from '../fields/field';
import { fillIn, language, words } from '../words';

/** The demo is in this workbook: its figures on and off, and gone with one click, two where people wrote into it. */
export function DemoNotice({ onRemoved }: { onRemoved: () => void }) {
  const { first: text } = words.wizardPage;
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<DemoRemoval>();
  const run = async (doing: string, work: () => Promise<string>) => {
    setBusy(true);
    setSaid(doing);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(failure(error));
    } finally {
      setBusy(false);
    }
  };
  const switchFigures = () =>
    run(text.filling, async () => {
      const done = await call('switchSamples', null, language);
      return done.ok ? done.message : messages(done);
    });
  const remove = (token: string) =>
    run(text.removing, async () => {
      const done = await call('removeDemo', token, language);
      if (!done.ok) return messages(done);
      onRemoved();
      return done.message;
    });
  const askToRemove = () =>
    run(text.removing, async () => {
      const preview = await call('previewDemoRemoval', language);
      if (!preview.ok) return messages(preview);
      if (preview.written.length === 0) await remove(preview.token);
      else setAsked(preview);
      return '';
    });
  return (
    <Notice kind="info">
      <p>{text.inBook}</p>
      {asked ? (
        <>
          <p role="alert">{fillIn(text.written, { rows: asked.written.join(' · ') })}</p>
          <div class="buttons">
            <button type="button" disabled={busy} onClick={() => void remove(asked.token)}>
              {text.remove}
            </button>
            <button type="button" disabled={busy} onClick={() => setAsked(undefined)}>
              {words.wizardPage.back}
            </button>
          </div>
        </>
      ) : (
        <div class="buttons">
          <button type="button" disabled={busy} onClick={() => void switchFigures()}>
            {text.figures}
          </button>
          <button type="button" disabled={busy} onClick={() => void askToRemove()}>
            {text.remove}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
    </Notice>
  );
}

function messages({ issues }: { readonly issues: readonly { readonly message: string }[] }) {
  return issues.map(({ message }) => message).join('\n');
}
