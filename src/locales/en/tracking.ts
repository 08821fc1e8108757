import type { Locale } from '../zh-CN/locale';

/** Labels, notes and texts of the tracking tab. */
export const tracking: Locale['tracking'] = {
  tab: 'Tracking',
  title: '{name} · Tracking',
  hint: 'A row for each change of strategy, with the figures before and after; progress a day is kept by the stand-up in the menu; keywords to watch and the one text below.',
  block: {
    changes: {
      title: 'Changes of strategy',
      column: {
        date: 'Changed on',
        change: 'What',
        state: 'Difference',
        reason: 'Why',
        platform: 'Platform',
        metric: 'Metric',
        before: 'Before',
        after: 'After',
        owner: 'Owner',
        effect: 'Effect and next step',
      },
      note: {
        change: 'Such as: “limited time” in the short videos.',
        metric: 'As the data log names it, such as Click-through rate.',
        before: 'Of the day before; a ratio from its parts, 0.015 is 1.5 %.',
        after: 'Of the day after, once it is over.',
        platform: 'Blank is all platforms.',
      },
    },
    progress: {
      title: 'Progress by day',
      column: {
        date: 'Date',
        doing: 'Doing',
        notBegun: 'Not begun, and why',
        needs: 'Needs whose support',
        owner: 'Owner',
        done: 'Done',
        total: 'Tasks',
        memory: 'Memory',
      },
      note: {
        doing:
          'Stand-up in the menu keeps a row a person a day and follows until you change the row.',
        needs: 'Such as: tech mends the coupons within 30 minutes.',
      },
    },
    watch: {
      title: 'Keywords to watch',
      column: {
        keyword: 'Keyword',
        where: 'Where',
        state: 'State',
        remark: 'Remark',
        owner: 'Owner',
        checked: 'Looked at',
        found: 'Mentions',
        negative: 'Negative',
      },
      note: {
        where: 'Such as Weibo, news, reviews in app stores.',
        checked: 'The day, such as 6/17; a day without a look is said.',
        negative: 'More than 0 is ⛔: make an issue of it, kind public opinion.',
      },
    },
    statements: {
      title: 'The one text, and endorsements',
      column: {
        item: 'Item',
        content: 'Text',
        state: 'State',
        source: 'Evidence or endorsed by',
        owner: 'Owner',
        needed: 'Needed',
        approved: 'Approved',
        approver: 'Approver',
      },
      note: {
        content: 'Nothing else is said in public.',
        source: 'Who endorses and the paper, such as a certificate or test report.',
        approved: 'It stands once this is filled.',
      },
    },
  },
  summary: { today: 'Today', changes: 'Changes', urgent: 'To do at once' },
  summaryNote: {},
  waits: '△ awaits the next day',
  negative: '⛔ negative: ',
  seen: '✓ looked at today',
  unseen: '△ not looked at today',
  approved: '✓ approved',
  open: '△ to be approved',
  late: '⛔ needed soon, not approved',
  keywords: {
    brand: 'Brand',
    product: 'Main product',
    competitor: 'Competitor',
    bad: 'refund / fake / bad',
  },
  statements: {
    team: 'PR team and spokesperson',
    text: 'The one text (questions)',
    first: 'First statement (1 hour)',
    full: 'Full plan (3 hours)',
    endorsement: 'Endorsement by a third party',
  },
};
