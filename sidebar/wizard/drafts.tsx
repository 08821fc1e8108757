import { useState } from 'preact/hooks';
import { failure } from '../bridge/failure';
import { call } from '../bridge/server';
import { Notice } from '../fields/field';
import { fillIn, language, words } from '../words';
import type { Wizard } from './useWizard';

interface DraftsProps {
  readonly wizard: Wizard;
  readonly onResume: (steps: readonly string[], from: number) => void;
}

/** Campaigns whose making was broken off: this person's own can go on, any can be removed. */
export function Drafts({ wizard, onResume }: DraftsProps) {
  const { drafts: text } = words.wizardPage;
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const { request } = wizard;
  const left = wizard.start.drafts.filter(({ code }) => !removed.includes(code));
  if (left.length === 0 && said === '') return null;
  const remove = async (code: string) => {
    try {
      const answer = await call('cancelCampaign', code, language);
      if (answer.ok) setRemoved([...removed, code]);
      setSaid(
        answer.ok
          ? fillIn(text.removed, { code })
          : answer.issues.map(({ message }) => message).join('\n'),
      );
    } catch (error) {
      setSaid(failure(error));
    }
  };
  return (
    <Notice kind="warning">
      <h3>{text.title}</h3>
      {left.map((draft) => (
        <div key={draft.code}>
          <p>{fillIn(text.text, { ...draft })}</p>
          <div class="buttons">
            {request?.code === draft.code && (
              <button
                type="button"
                onClick={() => onResume(Array<string>(draft.total).fill(draft.name), draft.done)}
              >
                {text.resume}
              </button>
            )}
            <button type="button" onClick={() => void remove(draft.code)}>
              {text.remove}
            </button>
          </div>
        </div>
      ))}
      <p role="status">{said}</p>
    </Notice>
  );
}
