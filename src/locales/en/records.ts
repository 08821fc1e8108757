import type { Locale } from '../zh-CN/locale';

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
          ofCampaign: 'Campaign key',
          ofPlatform: 'Platform key',
        },
        note: {
          campaign: 'Code of the campaign, such as 618.',
          platform:
            'A platform; or Region·East, Customer tier·New customers: no part of totals, as platforms have counted them.',
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
          id: 'No.',
          lesson: 'Lesson',
          source: 'Campaign',
          kind: 'Kind',
          rule: 'Rule',
          loss: 'Loss last time',
          scenario: 'Scenarios',
          platform: 'Platforms',
          understood: 'Read as',
          used: 'Times used',
          recurrences: 'Times back',
          recurred: 'Came back',
          carriers: 'Used by',
          noted: 'Noted',
        },
        note: {
          rule:
            'As something to check: Task "Load test" must exist, at least 3 days, before going live; promotion starts by T-10; ' +
            'encore promotion budget share ≥ 10%; coupon steps ≤ 2; "live" must have a backup plan; Check: gifts are in stock. ' +
            'What was understood stands at the right.',
          loss: 'Said again when the next campaign is set up: “last time: 30 minutes of slow pages”.',
          scenario:
            'Which scenarios it is for, parted by commas; “All” for every one; blank means that of its campaign.',
          platform: 'Which platforms it is for; blank means those that its rule names.',
          understood: 'The rule as it was read; the next campaign goes by it.',
          used: 'Campaigns that took it over.',
          recurrences: 'Campaigns that took it over and had the problem again.',
          recurred: 'Whether it came back in the last campaign that took it over.',
        },
      },
    },
    summary: { today: 'Today', all: 'All', recurred: 'Came back' },
    summaryNote: {},
  },
};
