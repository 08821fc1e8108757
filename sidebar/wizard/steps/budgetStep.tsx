import { formatQuantity } from '../../../src/core/quantity/formatQuantity';
import { Field, Suggestions } from '../../fields/field';
import { Rows } from '../../fields/rows';
import { numberIn, understood } from '../../fields/understood';
import { fillIn, words } from '../../words';
import { type BudgetRow, type Details, nextRowId } from '../form';
import { shareOf } from '../request';
import type { Wizard } from '../useWizard';

/** What may be spent, and the reserve. */
export function BudgetStep({ wizard, details }: { wizard: Wizard; details: Details }) {
  const { budget: text } = words.wizardPage;
  const { start, setDetails, errorAt } = wizard;
  return (
    <>
      <p class="hint">{text.hint}</p>
      <Suggestions id="categories" words={start.categories} />
      <Rows
        rows={details.budget}
        name={text.row}
        empty={(): BudgetRow => ({ id: nextRowId(), category: '', amount: '' })}
        onChange={(budget) => setDetails({ budget })}
      >
        {(line, i, change) => (
          <>
            <div class="pair">
              <Field
                label={text.category}
                path={`budget[${i}].category`}
                list="categories"
                value={line.category}
                error={errorAt(`budget[${i}].category`)}
                onChange={(category) => change({ category })}
              />
              <Field
                label={text.amount}
                path={`budget[${i}].amount`}
                value={line.amount}
                echo={understood(line.amount, start.moneyUnit)}
                error={errorAt(`budget[${i}].amount`)}
                onChange={(amount) => change({ amount })}
              />
            </div>
            <label class="tick">
              <input
                type="checkbox"
                checked={line.longTerm ?? false}
                onChange={(event) => change({ longTerm: event.currentTarget.checked })}
              />
              {words.request.field.longTerm}
            </label>
          </>
        )}
      </Rows>
      <Field
        label={text.contingency}
        path="contingency"
        value={details.contingency}
        echo={totals(details, start.moneyUnit)}
        error={errorAt('contingency')}
        onChange={(contingency) => setDetails({ contingency })}
      />
    </>
  );
}

function totals({ budget, contingency }: Details, unit: string): string {
  const lines = budget.reduce((sum, { amount }) => sum + (numberIn(amount, unit) ?? 0), 0);
  const share = shareOf(contingency) ?? 0;
  if (!(share >= 0 && share < 1) || lines === 0) return '';
  const total = lines / (1 - share);
  return fillIn(words.wizardPage.budget.total, {
    total: formatQuantity(total, unit),
    reserve: formatQuantity(total - lines, unit),
  });
}
