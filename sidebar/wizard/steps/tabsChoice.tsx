import type { OptionalTab } from '../../../src/core/request/campaignRequest';
import { words } from '../../words';
import type { Details } from '../form';
import type { Wizard } from '../useWizard';

/** Which optional tabs the campaign begins with, a tick for each. */
export function TabsChoice({ wizard, details }: { wizard: Wizard; details: Details }) {
  const { basics: text } = words.wizardPage;
  const { start, setDetails } = wizard;
  const chosen = details.tabs ?? [];
  const choose = (tab: OptionalTab, isWanted: boolean) =>
    setDetails({ tabs: [...chosen.filter((key) => key !== tab), ...(isWanted ? [tab] : [])] });
  return (
    <fieldset class="row" data-path="tabs">
      <legend>{text.tabs}</legend>
      <p class="hint">{text.tabsHint}</p>
      {start.tabs.map(({ key, label, about }) => (
        <label key={key} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={(event) => choose(key, event.currentTarget.checked)}
          />
          <span>
            <strong>{label}</strong> {about}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
