import type { Locale } from '../zh-CN/locale';

/** Titles and units of the charts on the overview, and the block that one of them shows. */
export const charts: Locale['charts'] = {
  heading: '{campaign} · {title}',
  title: {
    gmv: 'GMV to date: actual and expected',
    attainment: 'Goals reached',
    roi: 'Paid ROI by channel',
    budget: 'Budget by category',
    tasks: 'Tasks: done and due',
    clickRate: 'Click rate by day',
    conversion: 'Conversion by day',
    basket: 'Order value by day',
  },
  unit: {
    gmv: '10,000 yuan',
    attainment: 'actual ÷ target (once reported)',
    roi: 'GMV ÷ cost (once costs are logged)',
    budget: '10,000 yuan',
    tasks: 'tasks',
    clickRate: 'clicks ÷ impressions',
    conversion: 'orders ÷ UV',
    basket: 'yuan',
  },
  withUnit: '{title} ({unit})',
  separator: ', ',
  others: '{campaigns} (only 3 have: those of today, then the newest)',
  /** Which platform the charts of the day's ratios show. */
  ratios: {
    none: ' · none yet, log: ',
    of: 'Charts of click rate, conversion and order value show: ',
    unknown: '⚠ Chart platform "',
    instead: '" is no platform of the slot entry: choose All or one of these',
  },
  taskCurve: {
    title: 'Tasks over time',
    column: { date: 'Until', due: 'Due', done: 'Done', dueDrawn: 'Due', doneDrawn: 'Done' },
    note: {
      date: 'From the first task to the last in 12 steps; a chart of the Overview shows it.',
      due: 'Tasks due by that day, without milestones and cancelled ones.',
      done: 'By the day they were finished, or due where that is blank. Days to come stay blank.',
    },
  },
};
