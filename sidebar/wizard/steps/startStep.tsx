import { Choice, Field, Notice } from '../../fields/field';
import { fillIn, words } from '../../words';
import type { Wizard } from '../useWizard';

const SCENARIO = 'scenario:';
const COPY = 'copy:';

/** Three answers, from which everything else is proposed. */
export function StartStep({ wizard }: { wizard: Wizard }) {
  const { start: text } = words.wizardPage;
  const { form, start, setBasics, errorAt } = wizard;
  const { scenario, copyFrom, name, start: first, end } = form.basics;
  const choices = [
    ...start.scenarios.map(({ key, label }) => ({
      key: SCENARIO + key,
      label: fillIn(text.scenarioOf, { name: label }),
    })),
    ...start.campaigns.map(({ key, label }) => ({
      key: COPY + key,
      label: fillIn(text.copyOf, { name: label }),
    })),
  ];
  const choose = (key: string) =>
    key.startsWith(COPY)
      ? setBasics({ copyFrom: key.slice(COPY.length) })
      : setBasics({ copyFrom: '', scenario: key.slice(SCENARIO.length) as typeof scenario });
  return (
    <>
      <p class="hint">{text.hint}</p>
      {wizard.isRestored && <Notice kind="info">{text.restored}</Notice>}
      <Choice
        label={text.model}
        path="scenario"
        value={copyFrom === '' ? SCENARIO + scenario : COPY + copyFrom}
        choices={choices}
        onChange={choose}
      />
      <Field
        label={text.name}
        path="name"
        value={name}
        placeholder={text.namePlaceholder}
        error={errorAt('name')}
        onChange={(value) => setBasics({ name: value })}
      />
      <div class="pair">
        <Field
          label={text.burstStart}
          path="start"
          type="date"
          value={first}
          error={errorAt('start')}
          onChange={(value) =>
            setBasics({ start: value, ...(end === '' || end < value ? { end: value } : {}) })
          }
        />
        <Field
          label={text.burstEnd}
          path="end"
          type="date"
          value={end}
          error={errorAt('end')}
          onChange={(value) => setBasics({ end: value })}
        />
      </div>
      {form.details && <Proposed wizard={wizard} />}
    </>
  );
}

function Proposed({ wizard: { form } }: { wizard: Wizard }) {
  const { start: text } = words.wizardPage;
  if (form.differences.length === 0)
    return (
      <Notice kind="info">
        {form.from === '' ? text.proposed : fillIn(text.proposedFrom, { code: form.from })}
      </Notice>
    );
  return (
    <Notice kind="info">
      <h3>{fillIn(text.differences, { code: form.from })}</h3>
      <ul>
        {form.differences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
