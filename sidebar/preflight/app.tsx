import type { Place } from '../../src/actions/desk/place';
import type { ShownFinding, ShownGoal } from '../../src/actions/preflight/preflightPlan';
import { call } from '../bridge/server';
import { Notice } from '../fields/field';
import { useLoaded } from '../useLoaded';
import { fillIn, language, words } from '../words';

type Loaded = Awaited<ReturnType<typeof loadPreflight>>;
/** Findings about the campaign that the script named in the page. */
export const loadPreflight = () =>
  call('preflight', decodeURIComponent(document.documentElement.dataset.code ?? ''), language);

/** Everything about a plan that someone should know, each leading to its cell. */
export function App({ first }: { first: Loaded }) {
  const { loaded, isLoading, problem, refresh, open } = useLoaded(first, loadPreflight);
  const { panelPage: text, preflight } = words;
  if (!loaded.ok)
    return <Notice kind="warning">{loaded.issues.map(({ message }) => message).join('\n')}</Notice>;
  const { name, findings, smart } = loaded;
  const count = (severity: string) => findings.filter((f) => f.severity === severity).length;
  const counts = { name, must: count('must'), should: count('should'), info: count('info') };
  return (
    <main>
      <div class="buttons">
        <button type="button" onClick={refresh} disabled={isLoading}>
          ⟳ {text.refresh}
        </button>
      </div>
      <p role="status">
        {findings.length === 0 ? preflight.clean : fillIn(preflight.heading, counts)}
      </p>
      {problem !== '' && <Notice kind="warning">{problem}</Notice>}
      <ul class="entries">
        {findings.map((finding, i) => (
          <li key={`${i.toString()} ${finding.rule}`}>
            <Found finding={finding} onOpen={open} />
          </li>
        ))}
      </ul>
      {smart.length > 0 && <h2>{preflight.smart.title}</h2>}
      <ul class="entries">
        {smart.map((goal, i) => (
          <li key={`${i.toString()} ${goal.name}`}>
            <Goal goal={goal} onOpen={open} />
          </li>
        ))}
      </ul>
    </main>
  );
}

type Check = ShownGoal['checks'][number];
const SIGNS = { yes: '✓', no: '△', unknown: '–' } as const;

/** A goal with its five checks; where it does not pass one, why. */
function Goal({ goal, onOpen }: { goal: ShownGoal; onOpen: (place: Place) => void }) {
  const { name, checks, place } = goal;
  const reasonOf = (check: Check) => fillIn(words.preflight.smart.line, check);
  const shown = (
    <>
      <strong>{name}</strong>
      <br />
      {checks.map((check) => (
        <span key={check.name} class={check.is === 'no' ? 'check state pressing' : 'check'}>
          {SIGNS[check.is]} {check.name}
        </span>
      ))}
      {checks
        .filter((check) => check.is !== 'yes')
        .map((check) => (
          <small key={check.name} class="hint">
            {reasonOf(check)}
          </small>
        ))}
    </>
  );
  if (!place) return <p class="entry">{shown}</p>;
  return (
    <button
      type="button"
      class="entry"
      title={checks.map(reasonOf).join('\n')}
      onClick={() => onOpen(place)}
    >
      {shown}
    </button>
  );
}

function Found({ finding, onOpen }: { finding: ShownFinding; onOpen: (place: Place) => void }) {
  const { severity, text, place } = finding;
  const shown = (
    <>
      <span class={severity === 'must' ? 'state pressing' : 'state'}>
        {words.preflight.severity[severity]}
      </span>{' '}
      {text}
    </>
  );
  if (!place) return <p class="entry">{shown}</p>;
  return (
    <button type="button" class="entry" title={words.panelPage.goTo} onClick={() => onOpen(place)}>
      {shown}
    </button>
  );
}
