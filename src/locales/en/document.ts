import type { Locale } from '../zh-CN/locale';

/** Documents that people print or send on, made from the tabs. */
export const document: Locale['document'] = {
  plan: '{name} · campaign plan',
  raci: '{name} · roles and workload',
  retro: '{name} · Campaign retro',
  meeting: {
    title: '{name} · Retro meeting',
    when: '{day} {time}, led by {host}',
    reports: 'Reports of the groups',
    library: 'For the library',
    open: '{finding}: not settled yet: {list}',
    keep: 'Write what is decided in “{block}” of {tab}: this page follows. Then use the menu “{harvest}”.',
  },
  part: {
    attainment: '1. What was reached',
    analysis: '2. Figures compared',
    lessons: '3. What was learnt',
    next: '4. What comes next',
  },
  nothingYet: 'Nothing yet. Use the menu “Write the retro” first, or fill in the retro tab.',
  notRead: 'The tab {tab} could not be read: its figures are missing here.',
  interim: 'The campaign is not over: figures are up to today.',
  facts: 'As of {date} · campaign {code}',
  milestones: 'Milestones',
  tasks: 'Tasks and roles',
  schedule: 'Schedule at a glance',
  elastic: 'Floor–stretch',
  count: 'Tasks',
  done: 'Done',
  noStage: 'No stage',
  matrix: 'Who does what',
  task: 'Task',
  person: 'Person',
  total: 'Total (days)',
  workload: 'Days of work a week',
  workloadNote:
    'Working days between start and due date of the tasks still open: of the executors, or of the owner where there is none. Two tasks on one day count 2. ⚠ means more than the week has working days.',
  week: 'week of {monday}',
  check: 'To be settled',
  noTasks: 'The prep tab has no tasks.',
};
