/** Begins each line of ours in a note, so that it is told from those of people; nobody sees it. */
export const OUR_NOTE = '\u2063';
