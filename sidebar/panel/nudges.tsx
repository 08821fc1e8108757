import { useRef, useState } from 'preact/hooks';
import { words } from '../words';

/** A line a person, ready to be copied. */
export function Nudges({ lines }: { lines: readonly string[] }) {
  const text = words.panelPage;
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    box.current?.select();
    // A sandboxed page may not write to the clipboard by the newer way.
    const done = await navigator.clipboard
      .writeText(lines.join('\n'))
      .then(() => true)
      .catch(() => document.execCommand('copy'));
    setSaid(done ? text.copied : text.copyFailed);
  };
  return (
    <section>
      <h2>{text.nudges}</h2>
      <p class="hint" id="nudges-hint">
        {text.nudgesHint}
      </p>
      <textarea
        ref={box}
        readOnly
        rows={Math.min(8, lines.length + 1)}
        aria-label={text.nudges}
        aria-describedby="nudges-hint"
        value={lines.join('\n')}
      />
      <div class="buttons">
        <button type="button" onClick={() => void copy()}>
          {text.copy}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
