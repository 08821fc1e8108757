import type { demo as zhDemo, demoIssues as zhIssues } from '../zh-CN/demo';

/** The demo campaign and its sample figures, and what is said of them. */
export const demo: typeof zhDemo = {
  code: 'Demo',
  name: 'Demo: Summer Sale',
  theme:
    'A demo campaign, removed with one click; it counts into no comparison, lesson, archive or reminder.',
  products: { hit: 'Best-selling T-shirt', other: 'Summer dress' },
  blank: 'Sheet1',
  source: 'Sample figures',
  delayReason: 'Sample: the supplier is late',
  newPlan: 'Sample: the first batch goes in now, the rest in two days',
  greeting:
    'No campaign yet. Menu “{product} → {first}”: see the demo, copy a past campaign or begin an empty one.',
  menu: {
    first: 'Begin here',
    make: 'Look at the demo campaign (made in this workbook)',
    figures: 'Sample figures: on / off',
    remove: 'Remove the demo campaign',
  },
  ask: {
    first:
      'Three ways to begin; type a number:\n1 Look at the demo campaign: it is made in this workbook with all its figures, and removed with one click\n2 Copy from a past campaign\n3 Start empty: a few questions, and it is there',
    make: 'A campaign marked “Demo” is made in this workbook, with figures up to this moment; it takes about a minute. Nothing of the team’s is touched, and the menu “Remove the demo campaign” takes it away with one click. Make it now?',
    remove:
      'The demo campaign holds what people of the team wrote, which goes with it:\n{rows}\n\nRemove it?',
    copy: 'Which campaign is copied? Type a number:\n{list}',
    noPast:
      'This workbook has no campaign to copy yet. In the spreadsheet that has it, right-click the tab “CODE·Plan” (its tasks are in “CODE·Preparation”), choose “Copy to ▸ Existing spreadsheet” and this workbook, then choose this menu again.',
  },
  said: {
    made: '“{name}” is there, with figures up to {now}. Look at the Overview first, then at “{monitor}”. The menu “Remove the demo campaign” takes it away with one click.',
    there: 'The demo campaign is in this workbook already.',
    on: '{count} sample figures are filled in.',
    off: 'The sample figures are gone; what the team typed was left alone.',
    removed: 'The demo campaign is removed; nothing of the team’s was touched.',
    removedAll: 'The demo campaign is removed, and the workbook is as it was before.',
    rows: '{count} rows of “{tab}”',
  },
};

/** What can be wrong with the demo. */
export const demoIssues: typeof zhIssues = {
  demoCode: 'The code "{value}" is kept for the demo campaign; choose another.',
  noDemo: 'There is no demo campaign in this workbook.',
  demoNotArchived:
    '"{value}" is the demo campaign and is not archived; use the menu “Remove the demo campaign” when you are done with it.',
  figuresFailed:
    'The demo campaign is there, but its sample figures could not be filled in, and those that were are gone again. Reason: {reason}. Please try the menu “Sample figures: on / off” again.',
  figuresLeft:
    'Not all sample figures are gone: {reason}. What the team typed was left alone; please try the menu “Sample figures: on / off” again.',
  demoLeft:
    'The demo campaign is removed, but not all of the empty tabs that campaigns share: {reason}. Please choose “Remove the demo campaign” once more.',
};
