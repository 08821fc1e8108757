import type { Locale } from '../locale';

/** Documents that people print or send on, made from the tabs. */
export const document: Locale['document'] = {
  plan: '{name} · campaign plan',
  raci: '{name} · roles and workload',
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
