/** What is asked for and not in the product yet, by number, with what is missing. */
export const OPEN: Readonly<Record<number, string>> = {
  37: 'Days are re-targeted (what is needed a day); there is no year, quarter and month, and no proposal for later stages.',
  177: 'Charts go by platform; not by region or customer tier.',
  207: 'Findings have their place; the meeting has no agenda, reports of groups or decisions.',
};
