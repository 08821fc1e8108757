import { sharedAmong } from '../../sheets/findShared';
import { signedSheets } from '../../sheets/signedSheets';
import type { Signature } from '../../tabs/model/signature';
import { CAMPAIGN_TABS, type CampaignTab } from '../../tabs/model/tab';

/** The tabs of a workbook as their own signatures tell them, for when 活动总览 cannot be read. */
export interface SignedDesk {
  readonly language: Signature['language'];
  readonly shared: ReturnType<typeof sharedAmong>;
  /** Campaigns that have a tab in sight: archiving hides them all. */
  readonly campaigns: readonly {
    readonly code: string;
    readonly sheets: Readonly<Partial<Record<CampaignTab, number>>>;
  }[];
}

export function signedDesk(): SignedDesk {
  const signed = signedSheets().filter(({ isOwn }) => isOwn);
  const own = signed.filter(({ signature }) =>
    (CAMPAIGN_TABS as readonly string[]).includes(signature.tab),
  );
  const inSight = own.filter(({ sheet }) => !sheet.isSheetHidden());
  const codes = [...new Set(inSight.map(({ signature }) => signature.campaign))];
  return {
    language: signed[0]?.signature.language ?? 'zh-CN',
    shared: sharedAmong(signed),
    campaigns: codes.map((code) => ({
      code,
      sheets: Object.fromEntries(
        own
          .filter(({ signature }) => signature.campaign === code)
          .map(({ signature }) => [signature.tab, signature.sheet]),
      ),
    })),
  };
}
