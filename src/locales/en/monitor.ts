import type { Locale } from '../locale';

/** Labels, notes and texts of the monitor tab. */
export const monitor: Locale['monitor'] = {
  tab: 'Monitor',
  title: '{name} · Monitor',
  hint: 'Fill in Live in the unit beside it; write thresholds as you are used to: <80k, >45s, <80% of target. Blank means no data, not 0.',
  block: {
    board: {
      title: 'Board',
      column: {
        metric: 'Metric',
        platform: 'Platform',
        unit: 'Unit',
        target: 'Target',
        live: 'Live',
        threshold: 'Threshold',
        state: 'State',
        direction: 'Direction',
        updated: 'Updated',
        logged: 'Logged',
        noted: 'Noted',
        alert: 'Alert level',
        rateOf: 'Completion',
        owner: 'Owner',
        action: 'Action',
        cause: 'Cause',
        issue: 'Issue',
      },
      note: {
        metric: 'Metric × platform is what a row is. Definitions: plan tab.',
        threshold:
          'Two levels parted by a semicolon: <500 stop promotion; <300 replace. Exactly at the line is no breach.',
        state:
          'Normal, watch (at the line or within 5 % of it), warning, critical, no data, check.',
        direction: '↑ higher is better, ↓ lower is better, ↕ no completion (stock).',
        issue: 'The unsolved issue made from an alert of this row (by the menu).',
        rateOf: 'Actual ÷ target; where lower is better 2 − actual ÷ target, at least 0.',
      },
    },
    slots: {
      title: 'Slot entry',
      column: {
        platform: 'Platform',
        uv: 'UV (people)',
        orders: 'Orders',
        gmv: 'GMV (10k CNY)',
        spend: 'Spend (10k CNY)',
        impressions: 'Impressions',
        interactions: 'Interactions',
        status: 'This slot',
        reported: 'Last report',
        memory: 'Logged',
      },
      note: {
        platform:
          'The owner of each platform fills only that row, with figures of the day so far. They go into the data log; in the next slot, type the new figures over them.',
        status: 'The slot follows from Settings and the time.',
      },
    },
    wholeDay: {
      title: 'Yesterday, whole day',
      column: {
        platform: 'Platform',
        uv: 'UV (people)',
        orders: 'Orders',
        gmv: 'GMV (10k CNY)',
        spend: 'Spend (10k CNY)',
        impressions: 'Impressions',
        interactions: 'Interactions',
        status: 'Yesterday',
        reported: 'Last report',
        memory: 'Logged',
      },
      note: {
        platform: 'Fill in the final figures of the day before; they replace those of its slots.',
      },
    },
    daily: {
      title: 'Daily',
      column: {
        date: 'Date',
        phase: 'Phase',
        target: 'Target',
        actual: 'Actual',
        rate: 'Reached',
        cumTarget: 'Expected so far',
        cumActual: 'Actual so far',
        pace: 'On pace',
        spend: 'Spend',
        uvTarget: 'UV target',
      },
      note: {
        target: '10,000 yuan. Split by phase share and day curve at creation; may be changed.',
        actual: '10,000 yuan, sum of the valid rows of the data log.',
        cumTarget:
          '10,000 yuan. Targets up to the day; of today only what is due by now (curve in Settings).',
        pace: 'Actual so far ÷ expected so far.',
        uvTarget:
          "The day's target ÷ (conversion × AOV), by the board's targets for all platforms.",
      },
    },
  },
  /** Whether a platform has reported in the slot. */
  slot: { reported: 'reported', awaited: 'awaited' },
  /** Around the product that a stock is of. */
  product: { open: ' (', close: ')' },
  summary: {
    stage: 'Stage',
    timeShare: 'Time gone',
    target: 'GMV target',
    gmv: 'GMV actual',
    rate: 'GMV reached',
    expected: 'Expected by now (10k)',
    pace: 'On pace',
    alerts: 'Alerts',
    asOf: 'Data up to',
    costRatio: 'Cost ratio',
    roi: 'Paid ROI',
    spent: 'Spent / budget (10k)',
    today: 'Today',
    now: 'Now',
    nearBand: 'Watch band',
    slot: 'Slot',
    feedback: 'Complaints / unanswered',
  },
  summaryNote: {
    target: '10,000 yuan.',
    gmv: '10,000 yuan, sum of valid GMV in the data log.',
    expected: 'By daily targets; of today only what is due by now.',
    pace: 'GMV actual ÷ expected by now.',
    alerts: 'Open rows of this campaign in the alert log.',
    costRatio: 'Promotion spend ÷ GMV.',
    roi: 'Attributed GMV ÷ channel cost.',
    feedback: 'Of this campaign in the feedback tab: complaints / not answered yet.',
  },
  marks: { higher: '↑', lower: '↓', none: '↕' },
};
