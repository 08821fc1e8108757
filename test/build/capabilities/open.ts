/** What is asked for and not in the product yet, by number, with what is missing. */
export const OPEN: Readonly<Record<number, string>> = {};
