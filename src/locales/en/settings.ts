import type { Locale } from '../zh-CN/locale';

/** Labels, notes and texts of the settings tab. */
export const settings: Locale['settings'] = {
  tab: 'Settings',
  title: 'Settings',
  hint: 'Change the Value column; all campaigns follow at once. What says “new campaigns” counts for those made afterwards.',
  block: {
    values: {
      title: 'General',
      column: { name: 'Setting', value: 'Value', meaning: 'Meaning' },
      note: {},
    },
    slots: {
      title: 'Slots and curve of the day',
      column: { slot: 'Slot', share: 'Due by then', time: 'Time', holds: 'Holds for' },
      note: {
        share: "Part of a day's target that should be there by this slot; pace follows it.",
        holds:
          'Blank: every day. Peak day: the day with the highest target, if that is twice the average at least. A phase (Burst) or a date (2024-06-18) may stand here too. Those days have these slots only, the earliest first; without shares, those of every day count.',
      },
    },
    limits: {
      title: 'Time to respond',
      column: { kind: 'Kind', minutes: 'Minutes', meaning: 'Meaning' },
      note: {
        minutes:
          'Two rows of a kind are two limits: the shorter for the first response, the longer for the solution. Kinds that are not listed have the general limit. Issues without a limit of their own and unanswered feedback follow a change.',
      },
    },
    holidays: {
      title: 'Holidays and swap days',
      column: { date: 'From', last: 'To', name: 'Name', work: 'Off / worked' },
      note: {
        work: 'Off, or worked instead (swap day). Change them as you need; pre-flight only informs, no date is changed.',
      },
    },
    weights: {
      title: 'Weights of the score',
      column: { group: 'Score group', weight: 'Weight', meaning: 'Meaning' },
      note: {
        weight:
          'The next “Write the retro” goes by a change, and adds a line to the log below: please give the reason there.',
      },
    },
    weightLog: {
      title: 'Changes of weights',
      column: {
        date: 'Date',
        campaign: 'Campaign',
        change: 'Change',
        asked: 'To do',
        reason: 'Reason',
      },
      note: { reason: 'A change of policy, an emergency …; whoever changed the weight writes it.' },
    },
    metrics: {
      title: 'Metrics of your own',
      column: {
        name: 'Metric',
        unit: 'Unit',
        direction: 'Better',
        meaning: 'Definition',
        adds: 'Over days',
      },
      note: {
        name: 'Metrics that are not built in, e.g. Members who bought again: goals, board, log and retro take unit, direction and definition from here. Built-in metrics keep their own.',
        adds: 'Adds up: the figures of all days. Latest: the last figure of All. Empty: people, times and money add up, % and points do not.',
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
    recovery: {
      name: 'Recovery band',
      meaning: 'How far inside its threshold a value ends an alert; before that it is recovering.',
    },
    confirmations: {
      name: 'Slots to confirm a ratio',
      meaning:
        'In how many slots in a row a ratio must breach; before that it is confirming. Stock, durations and totals alert at once.',
    },
    updateBy: {
      name: 'Daily update by',
      meaning:
        'By then owners of platforms report or update their tasks every day; the hourly check names who has not.',
    },
    standUp: {
      name: 'Stand-up at',
      meaning:
        'Every day of the campaign, 15 minutes, led by its owner; the hourly check says so in the hour before. Such as 18:00.',
    },
    weeklyDay: {
      name: 'Weekly meeting',
      meaning: 'Day of the week, 1 is Monday; at the time of the stand-up and in its place.',
    },
    reserveLow: { name: 'Contingency, least', meaning: 'Share of the budget that includes it.' },
    reserveHigh: { name: 'Contingency, most', meaning: 'Share of the budget that includes it.' },
    raciWords: {
      name: 'RACI words',
      meaning:
        'What R / A / C / I are called, in this order, parted by /. In use: Responsible/Accountable/Consulted/Informed; Does it/Answers for it/Asked/Told.',
    },
    maskNames: {
      name: 'Mask names in exports',
      meaning:
        'Yes: plan, roles, stand-up, brief and retro as documents show names masked (Li Lei → L*). Roles and groups stay, and so do tabs and cards.',
    },
    retroDays: {
      name: 'Retro due (days)',
      meaning:
        'Days after the last day. In use: 3 calendar days, or 2 working days. New campaigns plan their retro by it.',
    },
    secondClosingDays: {
      name: 'Second closing (days)',
      meaning:
        'Days after the last day until the second closing, net of refunds. New campaigns plan its milestone by it.',
    },
    retroDayKind: { name: 'Retro due in', meaning: 'Working days go by the holidays below.' },
    goalLead: {
      name: 'Goals final (days ahead)',
      meaning:
        'Days before the first day by which the goals are approved; after that pre-flight says so. New campaigns settle them in three days from then. In use: 5 or 3; 30 for big promotions.',
    },
    closingPhase: {
      name: 'Phase after the burst',
      meaning: 'What new campaigns call it: encore, wrap-up or long tail.',
    },
    phaseGuide: {
      name: 'Usual length of phases',
      meaning:
        'Blank: not checked. Otherwise pre-flight names phases outside it, such as: Warm-up 3-7 / Burst 1-3 / Encore 1-2.',
    },
    curve: {
      name: 'Curve of daily targets',
      meaning:
        'How new campaigns split their target over the days. Blank: as the scenario has it. Or the code of a past campaign (as it went), shares of the phases (Warm-up 15 / Burst 75 / Encore 10), or evenly. Within a day the slots below count.',
    },
    gmvBasis: {
      name: 'GMV counts',
      meaning: 'What the GMV goal of new campaigns is measured by: paid GMV, or net of refunds.',
    },
    conversionThreshold: {
      name: 'Conversion threshold',
      meaning:
        'New campaigns begin with it; blank: as the scenario has it. Fixed: <2.5%; by the target: <80%.',
    },
    stockThreshold: {
      name: 'Stock threshold',
      meaning:
        'New campaigns begin with it; blank: as the scenario has it. It may have two levels: <500 stop promoting;<300 replace.',
    },
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
    ticks: {
      name: 'Hourly check',
      meaning:
        'Who switched it on (filled in by itself, do not change). The menu “Hourly check” switches it on or off, or takes it over.',
    },
    tickRun: {
      name: 'Last run',
      meaning: 'When the hourly check began last (filled in by itself, do not change).',
    },
    tickError: {
      name: 'Last error',
      meaning:
        'What it met with last (filled in by itself, do not change); the next run tries again.',
    },
    imports: {
      name: 'Answers for imports',
      meaning:
        'What was answered for pasted exports, so that it is not asked again (filled in). Delete a line to be asked.',
    },
  },
  weight: {
    gmv: 'How far the GMV goal was reached.',
    users: 'Growth of users, such as new users.',
    brand: 'Reach and interactions.',
    repurchase: 'More repeat purchases.',
  },
  askReason: '△ please give the reason',
  choice: {
    raciWords: {
      doers: 'Responsible/Accountable/Consulted/Informed',
      duties: 'Does it/Answers for it/Asked/Told',
    },
    phaseGuide: {
      short: 'Warm-up 3-7 / Burst 1-3 / Encore 1-2',
      long: 'Warm-up 10 / Burst 10 / Encore 5',
    },
    curve: { template: 'template', shares: 'Warm-up 15 / Burst 75 / Encore 10', even: 'evenly' },
    conversionThreshold: { fixed: '<2.5%', share: '<80%' },
    stockThreshold: { levels: '<500 stop promoting;<300 replace', one: '<300' },
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
    complaint: 'Feedback: a complaint, to reply within.',
    suggestion: 'Feedback: a suggestion.',
  },
  example: {
    completionRate: '480 of 500 is 96 %. Where lower is better write the target ≤30s.',
    roi: 'Revenue ÷ cost, 4 is 1:4.',
    metricState: 'Live, threshold, target, language → state.',
    taskCompletion: 'Tasks done ÷ tasks not cancelled.',
  },
};
