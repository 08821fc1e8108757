import { campaign618 } from '../local/demo/campaign618';
import { createHost } from '../local/host/createHost';

export interface ManyCampaigns {
  readonly campaigns: number;
  readonly archived: number;
  /** Service calls of a second recheck, of the panel, and of archiving the last one. */
  readonly recheck: number;
  readonly panel: number;
  readonly archive: number;
  readonly recheckMs: number;
}

/** What recheck and panel cost in a workbook with so many campaigns, all but `underWay` archived. */
export function manyCampaigns(campaigns: number, underWay: number): ManyCampaigns {
  const host = createHost();
  const calls = () => host.calls.total;
  let archive = 0;
  for (let i = 0; i < campaigns; i++) {
    const code = `C${i + 1}`;
    host.call('createCampaign', { ...campaign618, code, scale: 'small' });
    if (i >= campaigns - underWay) continue;
    const { token } = host.call('previewArchiveCampaign', code) as { token: string };
    host.call('archiveCampaign', code, token);
    archive = calls();
  }
  host.call('recheckAll');
  const from = performance.now();
  host.call('recheckAll');
  const recheckMs = performance.now() - from;
  const recheck = calls();
  host.call('dayPanel');
  const panel = calls();
  host.close();
  return { campaigns, archived: campaigns - underWay, recheck, panel, archive, recheckMs };
}
