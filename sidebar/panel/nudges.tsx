import { useRef, useState } from 'preact/hooks';
import { copyText } from '../copyText';
import { words } from '../words';

/** A line a person, ready to be copied. */
export function Nudges({ lines }: { lines: readonly string[] }) {
  const text = words.panelPage;
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    box.current?.select();
    const done = await copyText(lines.join('\n'));
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
