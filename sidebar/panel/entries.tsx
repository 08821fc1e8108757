import type { Place } from '../../src/actions/desk/place';
import { words } from '../words';

export interface Entry {
  readonly key: string;
  readonly place: Place;
  /** What stands first, with its symbol. */
  readonly state: string;
  readonly isPressing: boolean;
  readonly title: string;
  readonly more: string;
  /** What this entry and those after it with the same come from. */
  readonly because?: string | undefined;
}

interface EntriesProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly onOpen: (place: Place) => void;
}

/** A list whose entries lead to their cells. */
export function Entries({ title, entries, onOpen }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="entries">
        {entries.map(({ key, place, state, isPressing, title: name, more, because }, i) => (
          <li key={key} class={because ? 'together' : undefined}>
            {because && because !== entries[i - 1]?.because && <p>{because}</p>}
            <button
              type="button"
              class="entry"
              title={words.panelPage.goTo}
              onClick={() => onOpen(place)}
            >
              <span class={isPressing ? 'state pressing' : 'state'}>{state}</span> {name}
              <small>{more}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
