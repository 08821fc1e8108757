import { isoDateOf } from '../../core/dates/isoDate';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { showToast } from '../../sheets/workbook';
import { freezeBaseline } from '../desk/freezeBaseline';

/** What follows when the last step has approved a plan: its dates become a baseline. */
export function planApproved(our: OurTab<'plan'>): void {
  const { locale, sheet, signature } = our;
  const day = serialReader()(summaryValue(our, 'today'));
  const date = day === undefined ? '' : isoDateOf(Math.floor(day));
  const name = `${locale.plan.approval.baseline} ${date}`.trim();
  freezeBaseline(signature.campaign, name, signature.language);
  showToast(locale.plan.approval.toast, sheet.getName());
}
