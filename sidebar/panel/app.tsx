import type { Place } from '../../src/actions/desk/place';
import type { DayPanel } from '../../src/actions/panel/dayPanel';
import type { PressingTask } from '../../src/actions/panel/pressingTasks';
import { call } from '../bridge/server';
import { Notice } from '../fields/field';
import { useLoaded } from '../useLoaded';
import { fillIn, language, words } from '../words';
import { Entries, type Entry } from './entries';
import { nudgeLine } from './nudgeLine';
import { Nudges } from './nudges';
import { timeLeft } from './timeLeft';

type Loaded = Awaited<ReturnType<typeof loadPanel>>;
export const loadPanel = () => call('dayPanel', language);

/** Alerts, tasks and issues of the day; it shows what stood when it was loaded. */
export function App({ first }: { first: Loaded }) {
  const text = words.panelPage;
  const { loaded, isLoading, problem, refresh, open } = useLoaded(first, loadPanel);
  return (
    <main>
      <div class="buttons">
        <button type="button" onClick={refresh} disabled={isLoading}>
          ⟳ {text.refresh}
        </button>
        <span class="hint" role="status">
          {isLoading ? text.loading : loaded.ok && fillIn(text.asOf, { now: loaded.now })}
        </span>
      </div>
      {problem !== '' && <Notice kind="warning">{problem}</Notice>}
      {loaded.ok ? (
        <Lists panel={loaded} onOpen={open} />
      ) : (
        <Notice kind="warning">{loaded.issues.map(({ message }) => message).join('\n')}</Notice>
      )}
    </main>
  );
}

function Lists({ panel, onOpen }: { panel: DayPanel; onOpen: (place: Place) => void }) {
  const text = words.panelPage;
  const { alerts, awaited, tasks, issues, people, slot } = panel;
  const lines = people.map((person) => nudgeLine(person, slot)).filter((line) => line !== '');
  const isQuiet =
    alerts.length + awaited.length + tasks.length + issues.length + lines.length === 0;
  return (
    <>
      {isQuiet && <p role="status">{text.nothing}</p>}
      <Entries
        title={fillIn(text.alerts, { count: alerts.length })}
        entries={alerts.map(alertEntry)}
        onOpen={onOpen}
      />
      <Entries
        title={fillIn(text.awaited, { count: awaited.length })}
        entries={awaited.map(awaitedEntry)}
        onOpen={onOpen}
      />
      <Entries
        title={fillIn(text.tasks, { count: tasks.length })}
        entries={tasks.map(taskEntry)}
        onOpen={onOpen}
      />
      <Entries
        title={fillIn(text.issues, { count: issues.length })}
        entries={issues.map(issueEntry)}
        onOpen={onOpen}
      />
      {lines.length > 0 && <Nudges lines={lines} />}
    </>
  );
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

function alertEntry(alert: DayPanel['alerts'][number]): Entry {
  const { campaign, metric, platform, live, threshold, level, isCritical, action, owner } = alert;
  return {
    key: [campaign, metric, platform].join('\n'),
    place: alert.place,
    state: `${isCritical ? '⛔⛔' : '⛔'} ${level}`,
    isPressing: true,
    title: fillIn(words.panelPage.alert, { metric, platform, live, threshold }),
    more: joined(campaign, owner || words.panelPage.noOwner, action),
    because: alert.because && fillIn(words.panelPage.because, { gap: alert.because }),
  };
}

function awaitedEntry(entry: DayPanel['awaited'][number]): Entry {
  const { campaign, kind, platform, slot, days, owner, place } = entry;
  const text = words.panelPage;
  const isLate = kind === 'retroDue' && days > 0;
  const waits = kind === 'retroDue' ? text.dueToday : text.isAwaited;
  return {
    key: [campaign, kind, platform].join('\n'),
    place,
    state: isLate ? fillIn(text.overdue, { days }) : waits,
    isPressing: isLate,
    title: fillIn(text.awaitedOf[kind], { platform, slot }),
    more: joined(campaign, owner || text.noOwner),
  };
}

function taskEntry(task: PressingTask): Entry {
  const { campaign, id, name, owner, lateness, days, due, place } = task;
  return {
    key: [campaign, id, name].join('\n'),
    place,
    state: fillIn(words.panelPage[lateness], { days }),
    isPressing: lateness === 'overdue',
    title: `${id} ${name}`,
    more: joined(campaign, owner || words.panelPage.noOwner, due),
  };
}

function issueEntry(issue: DayPanel['issues'][number]): Entry {
  const { campaign, id, problem, owner, minutesLeft, place } = issue;
  return {
    key: `${id}\n${place.row}`,
    place,
    state: timeLeft(minutesLeft),
    isPressing: minutesLeft !== null && minutesLeft < 0,
    title: `${id} ${problem}`,
    more: joined(campaign, owner || words.panelPage.noOwner),
  };
}
