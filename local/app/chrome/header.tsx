import type { ComponentChildren } from 'preact';
import { deskState } from '../deskState';
import { fillIn } from '../fillIn';
import { LANGUAGE_NAMES } from '../languageNames';
import { chooseLanguage, type PageLanguage, type PageText } from '../pageLanguage';

export interface HeaderActions {
  readonly newBook: () => void;
  readonly restoreDemo: () => void;
  readonly retroDemo: () => void;
  readonly download: () => void;
}

/** The line above the grid: menus left, what concerns the whole workbook right. */
export function Header(props: {
  text: PageText;
  language: PageLanguage;
  actions: HeaderActions;
  children: ComponentChildren;
}) {
  const { text, language, actions, children } = props;
  const { logOpen } = deskState;
  // Where they lie, if they are there at all: a page that was built for a host has them.
  const { samples } = document.body.dataset;
  return (
    <header class="desk-header">
      <span class="badge" title={text.localHelp}>
        {text.local}
      </span>
      {children}
      <output class="status" aria-live="polite">
        {status(text)}
      </output>
      <div class="actions">
        <button type="button" onClick={actions.newBook}>
          {text.newBook}
        </button>
        <button type="button" onClick={actions.restoreDemo}>
          {text.restoreDemo}
        </button>
        <button type="button" onClick={actions.retroDemo}>
          {text.retroDemo}
        </button>
        <button type="button" onClick={actions.download}>
          {text.download}
        </button>
        {samples !== undefined && (
          <a href={`${samples}/${language}.html`} target="_blank" rel="noreferrer">
            {text.samples.link}
          </a>
        )}
        <button
          type="button"
          aria-pressed={logOpen.value}
          onClick={() => {
            logOpen.value = !logOpen.value;
          }}
        >
          {text.log}
        </button>
        <select
          aria-label={text.language}
          value={language}
          onChange={(event) => {
            chooseLanguage(event.currentTarget.value as PageLanguage);
            location.search = '';
            location.reload();
          }}
        >
          {Object.entries(LANGUAGE_NAMES).map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}

function status(text: PageText): string {
  const { running, saved } = deskState;
  if (running.value !== undefined) return fillIn(text.running, { fn: running.value });
  return saved.value ? `✓ ${text.saved}` : text.ready;
}
