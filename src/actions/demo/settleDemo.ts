import { logEntries } from '../../rows/logEntry';
import { sendChanges } from '../../sheets/workbook';
import { openAlertsOf } from '../alerts/openAlertsOf';
import { tabsOf } from '../desk/openCampaign';
import { checkMonitor } from '../edit/checkMonitor';
import { checkPrep } from '../edit/checkPrep';
import type { OpenDemo } from './openDemo';

/** Lets states, colours and alerts of the demo follow its figures, as a recheck does. */
export function settleDemo({ found }: OpenDemo): void {
  sendChanges();
  const tab = tabsOf(found);
  const [monitor, prep, log] = [tab('monitor'), tab('prep'), tab('log')];
  const open = openAlertsOf(found.desk);
  if (monitor) checkMonitor(monitor, undefined, { open, ...(log ? { log: logEntries(log) } : {}) });
  if (prep) checkPrep(prep);
  sendChanges();
}
