import type { tour as zhTour } from '../zh-CN/tour';

/** The tour: what to do first in a campaign. */
export const tour: typeof zhTour = {
  tab: 'Tour',
  title: '{name} · Tour',
  hint: 'Do each step once in the tab named on the left; it ticks itself off. The menu “Tour: add / remove” takes it away.',
  block: {
    steps: {
      title: 'Steps',
      column: {
        step: 'Step',
        where: 'Where',
        what: 'What to do',
        done: 'Done?',
        now: 'Now',
        before: 'Before',
      },
      note: {
        done: 'Ticked by formula: what the step is about is other than when the tour was added.',
      },
    },
  },
  summary: { done: 'Done' },
  summaryNote: {},
  state: { open: '○ to do', done: '✓ done' },
  step: {
    goal: 'Give the GMV goal a target of your own, as you would write it, such as 6m. Daily targets and channels follow.',
    task: 'Set the status of a task to done; it turns green, and the share done above grows.',
    slot: 'Type UV and GMV of a platform into Slot entry at the top; “This slot” turns into ✓.',
    alert:
      'Type a figure over its line into Live on the board, such as 60 for Service response: its state gets a colour, a message pops up, and the alerts get a row. “Today” in the menu shows it too.',
    issue:
      'Go back to the row of that alert and choose “Make an issue of the alert” in the menu: the issue gets a number, an owner and a time limit.',
    feedback:
      'Write what a customer said, with the code of the campaign: label and time to reply follow.',
    retro:
      'Write a finding of your own; after the end the menu “Write the retro” writes most of it itself.',
    lesson:
      'Write a lesson for next time, such as: must have task “Stress test”, at least 3 days. What was understood stands beside it.',
  },
  menu: 'Tour: add / remove',
  ask: 'A tab “Tour” is added to this workbook: 8 steps that tick themselves off, removed with one click. Add it now?',
  on: '“{name}” is there; begin with step 1.',
  off: 'The tour is removed; nothing else was touched.',
};
