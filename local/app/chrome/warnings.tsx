import { deskState } from '../deskState';
import { fillIn } from '../fillIn';
import type { PageText } from '../pageLanguage';

/** What stays true until someone sees to it. */
export function Warnings({ text, recheck }: { text: PageText; recheck: () => void }) {
  const { warning, died } = deskState;
  if (warning.value === undefined && died.value === undefined) return null;
  return (
    <div class="warning" role="alert">
      {warning.value !== undefined && <p>⚠ {warning.value}</p>}
      {died.value !== undefined && (
        <p>
          ⚠ {fillIn(text.died, { fn: died.value })}{' '}
          <button
            type="button"
            onClick={() => {
              died.value = undefined;
              recheck();
            }}
          >
            {text.recheckNow}
          </button>
        </p>
      )}
    </div>
  );
}
