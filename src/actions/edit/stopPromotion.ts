import { busiest } from '../../core/clock/escalation';
import { isOpen } from '../../core/tasks/task';
import { fillIn } from '../../locales/fillIn';
import { keyOfMetric } from '../../locales/keyOfWord';
import { taskRows } from '../../rows/task';
import { tabById } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { mayMeetAnswers, withEditLock } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import type { AlertChange } from '../alerts/recordAlerts';
import { registeredCampaign } from '../desk/openCampaign';
import type { BoardLook } from './boardLook';

/**
 * A stock that has passed its stop line gives a task of today to who can stop the promotion (source 001): who owns most
 * tasks that are about it, else who owns the campaign. One at a time: while it is open there is no second. Gives how many.
 */
export function stopPromotion({ our, now }: BoardLook, changes: readonly AlertChange[]): number {
  const stocks = changes.filter(
    ({ metric, step }) => keyOfMetric(metric) === 'stock' && (step === 'open' || step === 'raise'),
  );
  if (stocks.length === 0) return 0;
  const { campaign: code, language } = our.signature;
  const found = registeredCampaign(code);
  if ('issue' in found) return 0;
  const { sheets, owner: lead } = found.campaign;
  const done = withEditLock(() => {
    const prep = tabById('prep', sheets.prep, language, code);
    if (!prep) return 0;
    const { words, monitor } = prep.locale;
    const { stopTask, stopRemark, stopWords } = monitor.product;
    const tasks = taskRows(prep);
    const of = new RegExp(stopWords, 'i');
    const owner = busiest(tasks.filter(({ name }) => of.test(name))) ?? lead;
    const today = Math.floor(now);
    const wanted = stocks.flatMap(({ metric, platform, threshold }) => {
      const name = fillIn(stopTask, { metric });
      const isThere = tasks.some((task) => task.name === name && isOpen({ status: task.state }));
      const remark = fillIn(stopRemark, { threshold });
      return isThere
        ? []
        : [
            {
              ...{ name, platform, owner, start: today, due: today, remark },
              status: words.taskStatus.notStarted,
              // It is no preparation: like milestones it is asked for and not counted.
              kind: words.taskKind.milestone,
            },
          ];
    });
    if (wanted.length === 0) return 0;
    openTable(prep, 'tasks').append(wanted);
    sendChanges();
    if (mayMeetAnswers()) keepFirst(tabById('prep', sheets.prep, language, code), wanted);
    return wanted.length;
  });
  return done?.result ?? 0;
}

/** Another look may have given the same task meanwhile: the first stays, whoever looks last. */
function keepFirst(
  prep: OurTab<'prep'> | undefined,
  given: readonly { readonly name: string }[],
): void {
  if (!prep) return;
  const table = openTable(prep, 'tasks');
  const tasks = taskRows(prep);
  for (const wanted of given) {
    const same = tasks.filter(
      ({ name, state }) => name === wanted.name && isOpen({ status: state }),
    );
    for (const { row } of same.slice(1))
      table.set(row, {
        id: '',
        ...Object.fromEntries(Object.keys(wanted).map((key) => [key, ''])),
      });
  }
  table.write();
}
