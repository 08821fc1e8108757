/** Begins each line of ours in a note, so that it is told from those of people; nobody sees it. */
export const OUR_NOTE = '\u2063';
/** Begins lines that stay while checks write theirs anew: what was typed over a cell of ours. */
export const TYPED_NOTE = '\u2064';
