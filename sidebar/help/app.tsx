import { useState } from 'preact/hooks';
import type { HelpPart } from '../../src/actions/help/helpInFront';
import type { LegendEntry, LegendGroup } from '../../src/actions/help/legend';
import type { HelpLine } from '../../src/locales/helpLines';
import { PAGE_WORDS } from '../../src/locales/pageWords';
import { call } from '../bridge/server';
import { Notice } from '../fields/field';
import { useLoaded } from '../useLoaded';
import { language } from '../words';

type Loaded = Awaited<ReturnType<typeof loadHelp>>;
export const loadHelp = () => call('helpInFront', language);

/** What the script wrote into the page. */
export const asked = (key: 'part' | 'title') =>
  decodeURIComponent(document.documentElement.dataset[key] ?? '');

/** What to type into the tab in front, and what colours mean: one of the two at a time. */
export function App({ first }: { first: Loaded }) {
  const { loaded, isLoading, problem, refresh } = useLoaded(first, loadHelp);
  const [part, setPart] = useState(asked('part'));
  const parts = Object.entries(loaded.parts) as [HelpPart, string][];
  const { refresh: again } = PAGE_WORDS[loaded.language].panelPage;
  return (
    <main lang={loaded.language}>
      <div class="buttons">
        {parts.map(([key, label]) => (
          <button
            type="button"
            key={key}
            class={part === key ? 'main' : ''}
            aria-pressed={part === key}
            onClick={() => setPart(key)}
          >
            {label}
          </button>
        ))}
      </div>
      {problem !== '' && <Notice kind="warning">{problem}</Notice>}
      {part === 'legend' ? (
        loaded.legend.map((group) => <Group key={group.title} group={group} />)
      ) : (
        <>
          <h2>{loaded.name}</h2>
          <ul class="help">
            {loaded.lines.map((line) => (
              <Line key={line.does} line={line} />
            ))}
          </ul>
          <p class="hint">{loaded.follow}</p>
          <button type="button" onClick={refresh} disabled={isLoading}>
            ⟳ {again}
          </button>
        </>
      )}
    </main>
  );
}

function Line({ line: { place, typed, does } }: { line: HelpLine }) {
  if (place === undefined) return <li>{does}</li>;
  return (
    <li>
      <strong>{place}</strong>
      <kbd>{typed}</kbd> → {does}
    </li>
  );
}

function Group({ group: { title, entries } }: { group: LegendGroup }) {
  return (
    <>
      <h2>{title}</h2>
      <ul class="legend">
        {entries.map((entry) => (
          <Entry key={entry.symbol + entry.word} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function Entry({ entry: { fill, symbol, color, word, meaning } }: { entry: LegendEntry }) {
  return (
    <li>
      <span class="swatch" style={{ background: fill ?? '#fff', color }}>
        {symbol}
      </span>
      <span>
        {word !== '' && <strong>{word} </strong>}
        {meaning}
      </span>
    </li>
  );
}
