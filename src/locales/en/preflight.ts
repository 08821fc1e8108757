import type { Locale } from '../zh-CN/locale';
import { preflightPage } from './preflightPage';

/** Pre-flight: what is said of a plan. */
export const preflight: Locale['preflight'] = {
  ...preflightPage,
  smart: {
    ...preflightPage.smart,
    name: {
      specific: 'Specific',
      measurable: 'Measurable',
      achievable: 'Achievable',
      relevant: 'Relevant',
      timed: 'Timed',
    },
    reason: {
      inDictionary: 'defined in the dictionary of metrics',
      defined: 'defined: {definition}',
      noDefinition: 'not defined: say under Definition how it is counted',
      number: '{target}',
      noBase: '“{target}” has no baseline',
      noNumber: '“{target}” is no number',
      noUnit: 'has no unit',
      noPast: 'no baseline or earlier year to compare with; please add one',
      within: 'not above {peak} of before, or its stretch',
      beyond: 'above {peak} of before and its stretch: say what it rests on',
      priority: 'priority {priority}',
      grouped: 'is of GMV, users, brand or repurchase',
      noPriority: 'no priority: what is it for?',
      dates: '{from} to {to}',
    },
  },
  rules: {
    mark: '{task}: {said}',
    goalNoNumber: 'Goal {name} says "{target}", which cannot be measured; write 5m CNY or 30%.',
    goalOtherUnit:
      'Goal {name} is in {unit}, actual values come in {expected}: they cannot be compared; write it in {expected}.',
    goalNoUnit: 'Goal {name} has no unit.',
    goalNoBaseline:
      'Goal {name} is relative ("{target}") and cannot be measured without a baseline; fill it in.',
    goalBelowFloor: 'Goal {name}: {target} is below the baseline of {baseline}.',
    goalAboveStretch:
      'Goal {name}: {target} is above the baseline of {baseline} plus {growth}% room to grow (stretch {stretch}).',
    goalBeyondPeak: 'Goal {name}: {target} is beyond the 3-year peak of {peak}.',
    ordersDisagree:
      'Orders {orders} × AOV {aov} CNY = {product}, which is not the GMV goal of {gmv}.',
    trafficDisagrees:
      'Visitors {uv} × conversion {rate}% = {made}, which is not the orders goal of {orders}.',
    visitorsTooMany:
      'Daily UV {uv} × conversion {rate}% × AOV {aov} CNY = {perDay} a day, which reaches {gmv} in {needed} of the {days} days: the UV target is too high, or the GMV goal too low.',
    visitorsTooFew:
      'Daily UV {uv} × conversion {rate}% × AOV {aov} CNY = {perDay} a day, which takes {needed} days to reach {gmv}, but there are {days}: the UV target is too low.',
    splitNotWhole: '{name}: shares add up to {sum} instead of 100%.',
    overspent: '{name} is overspent by {over}: budget {amount}, spent {spent}.',
    attributionDiffers: 'Promotion by channel adds up to {sum}, the promotion line says {amount}.',
    phaseShort: '{phase} has only {days} days; usual are {guide}.',
    phaseLong: '{phase} has {days} days; usual are {guide}.',
    goalsLate:
      'Goals should be approved {lead} days before the first day ({date}); not all steps are.',
    amountMissing: 'Budget {name} has no amount.',
    amountNotPositive: 'Budget {name}: the amount {amount} should be above 0.',
    reserveOutside: 'Contingency is {share}; it should be between {low} and {high}.',
    reserveAtEdge: 'Contingency is {share}, at the lower edge ({low} to {high}): nothing to spare.',
    promotionExplains:
      'Promotion of {amount} at 1:{low} to 1:{high} brings {least} to {most}, {share} of the GMV goal of {gmv}; the rest must come from free traffic, private channels and search.',
    belowBreakEven:
      'With a margin of {margin} the break-even ROI is 1:{breakEven}; promotion at 1:{low} would lose money.',
    coverShort: '{name} lasts {cover} days, fewer than {days}.',
    stockWorthLess: 'The stock of {role} is worth {worth}, less than its share of GMV, {target}.',
    tooLate: '{task}: because of its predecessors it ends {days} days too late at the earliest.',
    noOwner: '{task}: nobody owns it and nobody does it.',
    taskTwice: '{task}: the same as {first}, on the same platform.',
    'without.goals': 'The plan has no goals.',
    'without.budget': 'The plan has no budget.',
    'without.risks': 'The plan has no risk plans.',
    'twice.goals': 'Goal {name} stands there twice; make it one.',
    'twice.split': 'The split has {name} twice; make it one.',
    'twice.budget':
      'Budget {name} stands there twice; make it one, or tell them apart in the details.',
    channelNoTask: '{name} has no task at all.',
    channelNoBudget: '{name} is to sell and has no promotion; fine if it lives on its own traffic.',
    longTerm:
      '{name}: {amount} is long-term, {share} of the budget, and no part of the short-term ROI.',
    longTermNoGoal:
      '{name} is long-term, but no brand goal (search, mentions) will tell what it came to.',
    noContact: '{name} has no contact person.',
    nameSaysLittle:
      'The name {name} tells neither benefit nor platform; it could be “{first}” or “{second}”.',
    nameLong: 'The name {name} is long; it could be “{first}” or “{second}”.',
    noTest: 'There is no test before going live.',
    buildLate: '{task}: building begins on {day}; begin by {by}, {lead} days before going live.',
    testsShort: '{task}: tests have {days} days before going live; what is built needs {least}.',
    holiday: '{from} to {to} is {holiday}; {tasks} begin or end in it. No date is changed.',
    yearUnknown: 'Settings has no holidays of {year}; days off were not checked.',
    'risk.limit': 'Risk {name} has no response limit.',
    'risk.trigger': 'Risk {name} has no trigger.',
    'risk.action': 'Risk {name} has no response.',
  },
};
