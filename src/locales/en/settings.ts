import type { Locale } from '../locale';

/** Labels, notes and texts of the settings tab. */
export const settings: Locale['settings'] = {
  tab: 'Settings',
  title: 'Settings',
  hint: 'Change the Value column; all campaigns follow at once.',
  block: {
    values: {
      title: 'General',
      column: { name: 'Setting', value: 'Value', meaning: 'Meaning' },
      note: {},
    },
    slots: {
      title: 'Slots and curve of the day',
      column: { slot: 'Slot', share: 'Due by then', time: 'Time' },
      note: { share: "Part of a day's target that should be there by this slot; pace follows it." },
    },
    limits: {
      title: 'Time to respond',
      column: { kind: 'Kind', minutes: 'Minutes', meaning: 'Meaning' },
      note: {},
    },
    holidays: {
      title: 'Holidays and swap days',
      column: { date: 'From', last: 'To', name: 'Name', work: 'Off / worked' },
      note: {
        work: 'Off, or worked instead (swap day). Change them as you need; pre-flight only informs, no date is changed.',
      },
    },
    functions: {
      title: 'Custom functions, examples',
      column: { example: 'Written', result: 'Result', meaning: 'Meaning' },
      note: { result: 'These cells hold the formulas: copy and change them.' },
    },
  },
  summary: { today: 'Today' },
  summaryNote: {},
  value: {
    clock: {
      name: 'Demo time',
      meaning:
        'Blank: the real time. A date or time (2024-05-12 10:00): all tabs show that moment, for demos and drills.',
    },
    now: { name: 'Current time', meaning: 'Calculated, do not change: demo time, or real time.' },
    nearBand: { name: 'Watch band', meaning: 'How near to a threshold a value is watched.' },
    reserveLow: { name: 'Contingency, least', meaning: 'Share of the budget that includes it.' },
    reserveHigh: { name: 'Contingency, most', meaning: 'Share of the budget that includes it.' },
    moneyUnit: { name: 'Money unit', meaning: 'Unit of planning money.' },
    raciWords: {
      name: 'RACI words',
      meaning:
        'What R / A / C / I are called, in this order, parted by /. In use: Responsible/Accountable/Consulted/Informed; Does it/Answers for it/Asked/Told.',
    },
    retroDays: { name: 'Retro due (days)', meaning: 'Days after the last day.' },
    roiLow: {
      name: 'Promotion ROI, low',
      meaning: 'What promotion usually brings for each yuan (low end); sources say 1:3 to 1:5.',
    },
    roiHigh: {
      name: 'Promotion ROI, high',
      meaning: 'What promotion usually brings for each yuan (high end).',
    },
    margin: {
      name: 'Gross margin',
      meaning: 'When filled in, the break-even ROI (1 ÷ margin) is checked.',
    },
  },
  holiday: {
    newYear: 'New Year',
    springFestival: 'Spring Festival',
    qingming: 'Qingming',
    labourDay: 'Labour Day',
    dragonBoat: 'Dragon Boat',
    midAutumn: 'Mid-Autumn',
    nationalDay: 'National Day',
  },
  expected: ' (expected, not announced)',
  limit: {
    equipment: 'Switch to the spare.',
    technical: 'Restore the function; tell customers first.',
    general: 'Any other problem.',
    statement: 'Public opinion: statement.',
    solution: 'Public opinion: solution.',
  },
  example: {
    completionRate: '480 of 500 is 96 %. Where lower is better write the target ≤30秒.',
    roi: 'Revenue ÷ cost, 4 is 1:4.',
    metricState: 'Live, threshold, target → state.',
    taskCompletion: 'Tasks done ÷ tasks not cancelled.',
  },
};
