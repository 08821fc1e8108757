import { Choice, Field, Notice } from '../../fields/field';
import { Rows } from '../../fields/rows';
import { fillIn, words } from '../../words';
import { type Details, nextRowId } from '../form';
import type { Wizard } from '../useWizard';

/** Who does what; a copied campaign keeps the people of its tasks. */
export function TeamStep({ wizard, details }: { wizard: Wizard; details: Details }) {
  const { team: text } = words.wizardPage;
  const { start, setDetails, dropTasks, errorAt } = wizard;
  return (
    <>
      {details.tasks && (
        <Notice kind="info">
          <p>{fillIn(text.copied, { count: details.tasks.length })}</p>
          <button type="button" onClick={dropTasks}>
            {text.useTemplate}
          </button>
        </Notice>
      )}
      <p class="hint">{text.hint}</p>
      <Rows
        rows={details.team}
        name={text.row}
        empty={() => ({ id: nextRowId(), role: start.roles[0]?.key ?? '', person: '' })}
        onChange={(team) => setDetails({ team })}
      >
        {(member, i, change) => (
          <div class="pair">
            <Choice
              label={text.role}
              path={`team[${i}].role`}
              value={member.role}
              choices={start.roles}
              onChange={(role) => change({ role })}
            />
            <Field
              label={text.person}
              path={`team[${i}].person`}
              value={member.person}
              error={errorAt(`team[${i}].person`)}
              onChange={(person) => change({ person })}
            />
          </div>
        )}
      </Rows>
    </>
  );
}
