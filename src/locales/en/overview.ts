import type { Locale } from '../locale';

/** Labels, notes and texts of the overview tab. */
export const overview: Locale['overview'] = {
  tab: 'Overview',
  title: 'Campaign overview',
  hint: 'One row per campaign, computed live. Read the Health symbol first: ⛔ act, △ look, ✓ fine.',
  column: {
    name: 'Campaign',
    code: 'Code',
    scenario: 'Type',
    owner: 'Owner',
    stage: 'Stage',
    start: 'Start',
    burst: 'Burst',
    end: 'End',
    timeShare: 'Time gone',
    prepRate: 'Prepared',
    overdue: 'Overdue',
    health: 'Health',
    prepSheet: 'Preparation sheet',
  },
  note: {
    code: "Prefix of the campaign's tabs, unique in this workbook.",
    timeShare: 'Days gone ÷ days of the campaign.',
    prepRate:
      "Done ÷ tasks not cancelled, without milestones; from the campaign's Preparation tab.",
    overdue: 'Tasks past their due date and not done.',
    health: '⛔ tasks are overdue; △ tasks are due today; ✓ fine.',
  },
  summary: {
    today: 'Today',
    clock: 'Demo time',
    campaigns: 'Campaigns',
    running: 'Running',
    overdue: 'Overdue, all',
  },
  summaryNote: {
    clock:
      'Blank: the real date. A date or time (2024-05-12 10:00): all tabs show that day, for demos and drills.',
  },
  stage: {
    before: 'Preparing',
    running: 'Running',
    over: 'Ended',
    dayBefore: 'day ',
    dayAfter: '',
  },
  health: {
    overdueBefore: '⛔ ',
    overdueAfter: ' overdue',
    dueTodayBefore: '△ ',
    dueTodayAfter: ' due today',
    normal: '✓ Fine',
  },
};
