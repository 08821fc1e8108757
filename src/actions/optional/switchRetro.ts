import type { OptionalTab } from '../../core/request/campaignRequest';
import { openOurTab } from '../../sheets/openOurTab';
import { changedParts, withoutTabs } from '../../sheets/optionalParts';
import { isTab } from '../../sheets/ourTab';
import { sheetById } from '../../sheets/workbook';
import { writeCells } from '../../sheets/writeCells';
import { campaignValues, type Scope } from '../../tabs/compiler/compileFormula';
import type { OpenCampaign } from '../desk/openCampaign';
import type { Undo } from '../desk/undo';

/**
 * Lets the formulas of 复盘报告 name optional tabs that are there now, or no longer name those that go. `layouts` has
 * them in both cases.
 */
export function switchRetro(
  { campaign }: OpenCampaign,
  layouts: Scope['others'],
  kinds: readonly OptionalTab[],
  isThere: boolean,
  undo: Undo,
): void {
  const sheet = sheetById(campaign.sheets.retro);
  const our = sheet && openOurTab(sheet, false);
  // A recheck does it for one that cannot be read now.
  if (!isTab(our, 'retro')) return;
  const without = withoutTabs(layouts, kinds);
  const write = (before: Scope['others'], others: Scope['others']) => {
    const formulas = our.sheet
      .getRange(1, 1, our.values.length, our.sheet.getMaxColumns())
      .getFormulas();
    const values = campaignValues(campaign.code);
    const scope = { own: our.layout, others, locale: our.locale, values };
    writeCells(our, changedParts(our, formulas, before, scope));
  };
  const [from, to] = isThere ? [without, layouts] : [layouts, without];
  undo.add(our.layout.name, () => write(to, from));
  write(from, to);
}
