/** Campaigns that have charts at most. */
const MOST = 3;

export interface Chartable {
  readonly code: string;
  readonly isArchived: boolean;
  /** First and last day in any unit of time; undefined where they are unknown. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/**
 * The campaigns under way that have charts, in their order, and those that there is no room for:
 * those of today first, then the newest. An archived campaign has none.
 */
export function chartedCampaigns<T extends Chartable>(
  campaigns: readonly T[],
  today: number | undefined,
): { readonly charted: readonly T[]; readonly others: readonly T[] } {
  const ordered = campaigns
    .filter(({ isArchived }) => !isArchived)
    .map((campaign, i) => ({ campaign, i, running: isRunning(campaign, today) }))
    .sort(
      (a, b) =>
        Number(b.running) - Number(a.running) ||
        (b.campaign.start ?? -1) - (a.campaign.start ?? -1) ||
        b.i - a.i,
    )
    .map(({ campaign }) => campaign);
  return { charted: ordered.slice(0, MOST), others: ordered.slice(MOST) };
}

function isRunning({ start, end }: Chartable, today: number | undefined): boolean {
  return (
    start !== undefined &&
    end !== undefined &&
    today !== undefined &&
    start <= today &&
    today <= end
  );
}
