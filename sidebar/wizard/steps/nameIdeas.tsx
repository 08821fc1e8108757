import { proposeNames } from '../../../src/core/request/proposeNames';
import { words } from '../../words';
import type { Details } from '../form';
import type { Wizard } from '../useWizard';

/** Names made of the theme and what there is to gain, or where; one press takes one. */
export function NameIdeas({ wizard, details }: { wizard: Wizard; details: Details }) {
  const { basics: text } = words.wizardPage;
  const { name } = wizard.form.basics;
  const platforms = details.channels.map(({ platform }) => platform).filter(Boolean);
  const ideas = proposeNames({ name, theme: details.theme, rules: details.rules, platforms });
  if (details.theme.trim() === '' || ideas.length === 0) return null;
  return (
    <>
      <p class="hint">{text.nameIdeas}</p>
      <div class="buttons">
        {ideas.map((idea) => (
          <button key={idea} type="button" onClick={() => wizard.setBasics({ name: idea })}>
            {idea}
          </button>
        ))}
      </div>
    </>
  );
}
