import type { Locale } from '../zh-CN/locale';

/** Documents that people print or send on, made from the tabs. */
export const document: Locale['document'] = {
  plan: '{name} · campaign plan',
  raci: '{name} · roles and workload',
  retro: '{name} · Campaign retro',
  year: {
    title: 'Pace of the year {year}',
    facts:
      'GMV goal {goal} · brought by campaigns that are over {reached} · expected of those running {expected} · left {left}',
    take: '“Adjusted” spreads what is left over the campaigns to come by their targets. To take one, open a tab of that campaign, use the menu “{menu}”, and give the reason.',
    askGoal:
      'GMV goal of all campaigns of this year (10k); blank shows results alone. Change it later in “{cell}” of {tab}.',
    why: {
      badGoal:
        'The goal of the year “{typed}” cannot be read: write a number such as 5000 into “{cell}” of {tab}.',
      noGoal:
        'There is no goal of the year: write it into “{cell}” of {tab}. Until then only targets and results stand here.',
      unknown: 'What is left cannot be told: no GMV is known of {names}.',
      enough: 'With what is expected of the campaigns that run the goal is made: no more is asked.',
      none: 'No campaign with a target is to come this year.',
    },
    withoutTarget: '{names} without a GMV target: no share.',
    periods: 'Quarters and months',
    campaigns: 'Campaigns',
    quarter: 'Quarter {n}',
    month: '· Month {n}',
    column: {
      period: 'Ends in',
      campaign: 'Campaign',
      end: 'Last day',
      target: 'Target',
      reached: 'GMV',
      proposed: 'Adjusted',
    },
    ask: 'GMV target of {name}: {from} → {to}. Give the reason; OK changes it:',
    same: 'The GMV target of {name} need not change, or cannot be told now: see “{menu}”.',
    done: 'The GMV target of {name} is {to}; the reason stands in its note.',
    note: '{day} {from} → {to}: {reason}',
  },
  meeting: {
    title: '{name} · Retro meeting',
    when: '{day} {time}, led by {host}',
    reports: 'Reports of the groups',
    library: 'For Lessons',
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
