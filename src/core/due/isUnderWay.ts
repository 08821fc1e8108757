/** Days after the last one in which a retro that is not written is asked for. */
const RETRO_DAYS = 15;

/** Whether something may be due in a campaign: it is not archived, and has not ended long ago. */
export function isUnderWay(
  { end, isArchived }: { readonly end: number | undefined; readonly isArchived: boolean },
  today: number,
): boolean {
  // Without a last day its plan is damaged: people should still hear of its tasks.
  return !isArchived && (end === undefined || Math.floor(end) + RETRO_DAYS >= today);
}
