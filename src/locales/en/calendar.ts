import type { Locale } from '../zh-CN/locale';

/** Labels, notes and texts of the content calendar. */
export const calendar: Locale['calendar'] = {
  tab: 'Content',
  title: '{name} · Content',
  hint: 'One row a piece. When published, set Status and paste the link; a red date has passed unpublished.',
  block: {
    content: {
      title: 'Content',
      column: {
        phase: 'Phase',
        date: 'Date',
        channel: 'Channel',
        theme: 'Topic',
        check: 'Check',
        form: 'Form',
        count: 'Quantity',
        done: 'Delivered',
        owner: 'Owner',
        status: 'Status',
        link: 'Link',
      },
      note: {
        count: 'Pieces to be delivered: 3 rounds, 5 videos.',
        done: 'Pieces delivered so far; people fill it.',
      },
    },
  },
  summary: { today: 'Today', pieces: 'Pieces', published: 'Published', late: 'Past their date' },
  summaryNote: {},
  outside: '⚠ outside of its phase',
};
