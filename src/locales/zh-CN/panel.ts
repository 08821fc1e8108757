/** Sentences of the script about the panel of the day. */
export const panel = { title: '今日待办' };
