import type { Locale } from '../locale';

type Records = Pick<Locale, 'log' | 'alerts' | 'lessons'>;

/** Labels, notes and texts of the tabs that all campaigns append to. */
export const records: Records = {
  log: {
    tab: 'Data log',
    title: 'Data log',
    hint: 'The one source of actuals: one figure a row, pasted from anywhere. The last entry for a campaign, date, platform and metric counts.',
    block: {
      log: {
        title: 'Data',
        column: {
          campaign: 'Campaign',
          date: 'Date',
          slot: 'Slot',
          platform: 'Platform',
          metric: 'Metric',
          value: 'Value',
          unit: 'Unit',
          basis: 'Basis',
          source: 'Source',
          enteredBy: 'Entered by',
          enteredAt: 'Entered at',
          valid: 'Valid',
        },
        note: {
          campaign: 'Code of the campaign, such as 618.',
          slot: 'Such as 9:00 or 21:00; Whole day for figures after the day has ended.',
          basis: 'Day to date unless said otherwise.',
          valid: '1 counts: only the last entry of a campaign × date × platform × metric has 1.',
        },
      },
    },
    summary: { rows: 'Rows', valid: 'Valid rows', last: 'Latest date' },
    summaryNote: {},
  },
  alerts: {
    tab: 'Alert log',
    title: 'Alert log',
    hint: 'One row an alert, from when it fired to when it was over. Fill in who handles it.',
    block: {
      alerts: {
        title: 'Alerts',
        column: {
          time: 'Time',
          campaign: 'Campaign',
          metric: 'Metric',
          platform: 'Platform',
          live: 'Live',
          threshold: 'Threshold',
          level: 'Level',
          action: 'Action',
          status: 'Status',
          handler: 'Handled by',
          resolved: 'Over at',
          handled: 'Progress',
        },
        note: {},
      },
    },
    summary: { open: 'Open', all: 'All' },
    summaryNote: {},
  },
  lessons: {
    tab: 'Lessons',
    title: 'Lessons',
    hint: 'What the retros taught, as rules that the next campaign can be checked against.',
    block: {
      lessons: {
        title: 'Lessons',
        column: {
          lesson: 'Lesson',
          source: 'From campaign',
          kind: 'Kind',
          rule: 'Rule',
          used: 'Times used',
          recurred: 'Came back',
        },
        note: {
          rule: 'As something to check: a task "Load test" of at least 3 days before going live.',
        },
      },
    },
    summary: { today: 'Today', all: 'All', recurred: 'Came back' },
    summaryNote: {},
  },
};
