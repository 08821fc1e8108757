import { deskState, type LogEntry } from '../deskState';
import { fillIn } from '../fillIn';
import type { PageText } from '../pageLanguage';

/** What ran: function, time, service calls, errors; the newest first. */
export function ExecutionLog({ text }: { text: PageText }) {
  if (!deskState.logOpen.value) return null;
  const columns = text.logColumns;
  const entries = deskState.log.value;
  return (
    <section class="log" aria-label={text.log}>
      <button
        type="button"
        class="close"
        aria-label={text.closeLog}
        onClick={() => {
          deskState.logOpen.value = false;
        }}
      >
        ×
      </button>
      {entries.length === 0 ? (
        <p>{text.logEmpty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {Object.entries(columns).map(([key, label]) => (
                <th key={key}>{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.at.getTime()} entry={entry} text={text} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ entry: { at, execution, lines }, text }: { entry: LogEntry; text: PageText }) {
  const { fn, ms, calls, byName, error } = execution;
  const services = Object.entries(byName)
    .map(([name, count]) => `${name} × ${count}`)
    .join('\n');
  return (
    <tr class={error === undefined ? '' : 'failed'}>
      <td>{at.toLocaleTimeString()}</td>
      <td>
        <code>{fn}</code>
      </td>
      <td class="number">{fillIn(text.milliseconds, { ms: Math.round(ms) })}</td>
      <td class="number" title={services}>
        {calls}
      </td>
      <td>
        {error === undefined ? `✓ ${text.done}` : `✗ ${fillIn(text.failed, { message: error })}`}
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
    </tr>
  );
}
