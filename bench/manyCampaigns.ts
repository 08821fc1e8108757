import { campaign618 } from '../local/demo/campaign618';
import { readTable } from '../local/demo/readTable';
import { createHost, type Host } from '../local/host/createHost';
import { type Cost, costOf } from './cost';

export interface ManyCampaigns {
  readonly campaigns: number;
  readonly underWay: number;
  readonly costs: readonly Cost[];
}

/** What a workbook's daily work costs with so many campaigns, all but so many archived. */
export function manyCampaigns(
  sizes: readonly { readonly campaigns: number; readonly underWay: number }[],
): ManyCampaigns[] {
  const host = createHost();
  const codes: string[] = [];
  const archived: string[] = [];
  const costs = new Map<string, Cost>();
  const measure = (what: string, work: () => void) => costs.set(what, costOf(host, what, work));
  const archiveOldest = (underWay: number) => {
    if (codes.length - archived.length <= underWay) return;
    const code = codes[archived.length] as string;
    const { token } = host.call('previewArchiveCampaign', code) as { token: string };
    measure('archive', () => host.call('archiveCampaign', code, token));
    archived.push(code);
  };
  const measured = sizes.map(({ campaigns, underWay }) => {
    costs.clear();
    while (codes.length < campaigns) {
      archiveOldest(underWay - 1);
      const code = `C${codes.length + 1}`;
      const request = { ...campaign618, code, scale: 'small' };
      measure('create', () => host.call('createCampaign', request));
      codes.push(code);
    }
    while (codes.length - archived.length < underWay) {
      const code = archived.pop() as string;
      measure('restore', () => host.call('restoreCampaign', code));
    }
    host.call('recheckAll');
    measure('recheck', () => host.call('recheckAll'));
    measure('panel', () => host.call('dayPanel'));
    measure('edit and overview', () => finishTask(host, codes.at(-1) as string));
    return { campaigns, underWay, costs: [...costs.values()] };
  });
  host.close();
  return measured;
}

/** A task is done, and 活动总览 shows it. */
export function finishTask(host: Host, code: string): void {
  const prep = `${code}·筹备进度`;
  const tasks = readTable(host, prep, 'tasks', 'id');
  const open = tasks.rows.find(({ text }) => text.status !== '已完成');
  host.user.type(prep, tasks.at(open?.row ?? 0, 'status'), '已完成');
  host.read('活动总览').display;
}
