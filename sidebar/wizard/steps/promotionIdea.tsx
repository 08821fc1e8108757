import { distribute } from '../../../src/core/distribute';
import { formatQuantity } from '../../../src/core/quantity/formatQuantity';
import { percentText } from '../../../src/core/request/planRules';
import { Notice } from '../../fields/field';
import { numberIn } from '../../fields/understood';
import { fillIn, words } from '../../words';
import type { Details } from '../form';
import type { Wizard } from '../useWizard';

/** How promotion might be shared out by how the channels did before, each with its reason; used when someone says so. */
export function PromotionIdea({ wizard, details }: { wizard: Wizard; details: Details }) {
  const { channels: text } = words.wizardPage;
  const { form, start, setDetails } = wizard;
  const parts = form.promotion ?? [];
  const lines = details.budget.filter(({ category }) => category.trim() === start.promotion);
  const total = lines.reduce(
    (sum, { amount }) => sum + (numberIn(amount, start.moneyUnit) ?? 0),
    0,
  );
  const shared = distribute(
    total,
    parts.map(({ share }) => share),
    2,
  );
  if (!('value' in shared) || !(total > 0)) return null;
  const ideas = parts.map((part, i) => ({
    ...part,
    amount: formatQuantity(shared.value[i] ?? 0, start.moneyUnit),
  }));
  const amountOf = (platform: string) =>
    ideas.find((idea) => idea.platform === platform.trim())?.amount;
  const said = ({ platform, amount, roi, soldShare }: (typeof ideas)[number]) =>
    [
      `${platform} ${amount}`,
      roi !== null && fillIn(text.ideaRoi, { roi }),
      soldShare !== null && fillIn(text.ideaSold, { share: percentText(soldShare) }),
    ].filter(Boolean);
  return (
    <Notice kind="info">
      <h3>
        {fillIn(text.idea, { total: formatQuantity(total, start.moneyUnit), code: form.from })}
      </h3>
      <ul>
        {ideas.map((idea) => (
          <li key={idea.platform}>{said(idea).join(' · ')}</li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() =>
          setDetails({
            channels: details.channels.map((row) => ({
              ...row,
              budget: amountOf(row.platform) ?? row.budget ?? '',
            })),
          })
        }
      >
        {text.useIdea}
      </button>
    </Notice>
  );
}
