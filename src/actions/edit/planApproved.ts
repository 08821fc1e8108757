import type { OurTab } from '../../sheets/ourTab';
import { showToast } from '../../sheets/workbook';

/** What follows when the last step has approved a plan; what was approved is kept already. */
export function planApproved({ locale, sheet }: OurTab): void {
  showToast(locale.plan.approval.toast, sheet.getName());
}
