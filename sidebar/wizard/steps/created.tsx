import type { ComponentChildren } from 'preact';
import type { CreatedSheet } from '../../../src/actions/setup/createCampaign';
import { call } from '../../bridge/server';
import { fillIn, words } from '../../words';
import { RegionalNotice } from '../regionalNotice';

interface CreatedProps {
  readonly name: string;
  readonly sheets: readonly CreatedSheet[];
  readonly onAnother: () => void;
  readonly children?: ComponentChildren;
}

/** The campaign is there: ways to its tabs. */
export function Created({ name, sheets, onAnother, children }: CreatedProps) {
  const { done: text } = words.wizardPage;
  return (
    <>
      <p role="status">✓ {fillIn(text.title, { name })}</p>
      <RegionalNotice />
      <ul class="plain">
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <button
              type="button"
              class="link"
              onClick={() => void call('showPlace', { sheet: sheet.id }).catch(() => undefined)}
            >
              {fillIn(text.open, { sheet: sheet.name })}
            </button>
          </li>
        ))}
      </ul>
      {children}
      <button type="button" class="wide" onClick={onAnother}>
        {text.another}
      </button>
    </>
  );
}
