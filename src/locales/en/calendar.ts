import type { Locale } from '../zh-CN/locale';

/** Labels, notes and texts of the content calendar. */
export const calendar: Locale['calendar'] = {
  tab: 'Content',
  title: '{name} · Content',
  hint: 'One row a piece. When published, set Status and paste the link; a red date has passed unpublished. What comes back is one row: choose Repeats, and add to Delivered each time.',
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
        repeat: 'Repeats',
        until: 'Repeats until',
        next: 'Next',
        link: 'Link',
        exposure: 'Exposure',
        interactions: 'Interactions',
        rate: 'Interaction rate',
        reuse: 'Use again',
        last: 'Last time',
      },
      note: {
        repeat:
          'From Date on daily, every working day, weekly or monthly; once when blank. Example: community reminder, daily.',
        until: 'The last day; blank: the end of the campaign.',
        next: 'The first that is not published; ✓ when all are. When its day has passed, people are reminded as of late tasks.',
        count: 'Pieces to be delivered: 3 rounds, 5 videos; each time, of what repeats.',
        done: 'Pieces delivered so far; people fill it.',
        reuse:
          'Again from the rate of all on, dropped below half of it, such as 1,600 of 20,000: 8%.',
        last: 'What Use again said, in a copy.',
      },
    },
  },
  summary: {
    today: 'Today',
    pieces: 'Pieces',
    published: 'Published',
    late: 'Past their date',
    end: 'Campaign ends',
  },
  summaryNote: {},
  outside: '⚠ outside of its phase',
};
