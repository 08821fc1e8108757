import { elasticTarget } from '../../../src/core/elasticTarget';
import { formatQuantity } from '../../../src/core/quantity/formatQuantity';
import { Field, Notice, Suggestions } from '../../fields/field';
import { Rows } from '../../fields/rows';
import { numberIn, understood } from '../../fields/understood';
import { fillIn, words } from '../../words';
import { type Details, type GoalRow, nextRowId } from '../form';
import type { Wizard } from '../useWizard';

/** What is to be reached, written as people write it. */
export function GoalsStep({ wizard, details }: { wizard: Wizard; details: Details }) {
  const { goals: text, optional } = words.wizardPage;
  const { start, setDetails, errorAt, unitOf } = wizard;
  const empty = (): GoalRow => ({
    id: nextRowId(),
    metric: '',
    target: '',
    baseline: '',
    growth: '',
  });
  return (
    <>
      <p class="hint">{text.hint}</p>
      <Past lines={wizard.form.past ?? []} />
      <Suggestions id="metrics" words={start.metrics.map(({ label }) => label)} />
      <Rows
        rows={details.goals}
        name={text.row}
        empty={empty}
        onChange={(goals) => setDetails({ goals })}
      >
        {(goal, i, change) => {
          const unit = unitOf(goal.metric);
          return (
            <>
              <div class="pair">
                <Field
                  label={text.metric}
                  path={`goals[${i}].metric`}
                  list="metrics"
                  value={goal.metric}
                  error={errorAt(`goals[${i}].metric`)}
                  onChange={(metric) => change({ metric })}
                />
                <Field
                  label={text.target}
                  path={`goals[${i}].target`}
                  value={goal.target}
                  echo={understood(goal.target, unit)}
                  error={errorAt(`goals[${i}].target`)}
                  onChange={(target) => change({ target })}
                />
              </div>
              <div class="pair">
                <Field
                  label={`${text.baseline} · ${optional}`}
                  path={`goals[${i}].baseline`}
                  value={goal.baseline}
                  echo={understood(goal.baseline, unit)}
                  error={errorAt(`goals[${i}].baseline`)}
                  onChange={(baseline) => change({ baseline })}
                />
                <Field
                  label={`${text.growth} · ${optional}`}
                  path={`goals[${i}].growth`}
                  value={goal.growth}
                  echo={understood(goal.growth, '%')}
                  error={errorAt(`goals[${i}].growth`)}
                  onChange={(growth) => change({ growth })}
                />
              </div>
              <Elastic goal={goal} unit={unit} />
              {(unit === '%' || goal.eachPlatform) && (
                <label class="tick" data-path={`goals[${i}].eachPlatform`}>
                  <input
                    type="checkbox"
                    checked={goal.eachPlatform ?? false}
                    onChange={(event) => change({ eachPlatform: event.currentTarget.checked })}
                  />
                  {words.request.field.eachPlatform}
                </label>
              )}
              {errorAt(`goals[${i}].eachPlatform`) && (
                <p class="error">⚠ {errorAt(`goals[${i}].eachPlatform`)}</p>
              )}
            </>
          );
        }}
      </Rows>
    </>
  );
}

/** How campaigns of the kind ended before. */
function Past({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Notice kind="info">
      <h3>{words.wizardPage.goals.past}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The band that baseline and growth room give, and where the target lies to it. */
function Elastic({ goal, unit }: { goal: GoalRow; unit: string }) {
  const { goals: text } = words.wizardPage;
  const [baseline, growth] = [numberIn(goal.baseline, unit), numberIn(goal.growth, '%')];
  if (baseline === undefined || growth === undefined) return null;
  const band = elasticTarget(baseline, growth);
  const target = numberIn(goal.target, unit);
  const [floor, stretch] = [band.floor, band.stretch].map((n) => formatQuantity(n, unit));
  const values = { floor: floor ?? '', stretch: stretch ?? '' };
  const above = target !== undefined && target > band.stretch;
  const below = target !== undefined && target < band.floor;
  return (
    <p class="echo" aria-live="polite">
      {fillIn(text.elastic, values)}
      {above && ` △ ${fillIn(text.aboveElastic, values)}`}
      {below && ` △ ${fillIn(text.belowElastic, values)}`}
    </p>
  );
}
