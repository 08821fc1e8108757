import { isoDateOf } from '../../core/dates/isoDate';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { showToast } from '../../sheets/workbook';
import { known } from '../../tabs/kinds/unread';
import { freezeBaseline } from '../desk/freezeBaseline';

/** What follows when the last step has approved a plan: its dates become a baseline. */
export function planApproved(our: OurTab<'plan'>): void {
  const { locale, sheet, signature } = our;
  const day = known(summaryOf(our).today);
  const date = day === undefined ? '' : isoDateOf(day);
  const name = `${locale.plan.approval.baseline} ${date}`.trim();
  freezeBaseline(signature.campaign, name, signature.language);
  showToast(locale.plan.approval.toast, sheet.getName());
}
