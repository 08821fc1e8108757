import type { Locale } from '../zh-CN/locale';
import { partnerMarks } from './partnerMarks';

/** What is said at cells and in messages after an edit. */
export const checks: Locale['checks'] = {
  paced: { line: '{line} · {share}', threshold: '{threshold} (by now {line})' },
  mark: {
    ...partnerMarks,
    duplicateId: 'ID {id} stands twice',
    unreadableDate: 'Not a date',
    unreadableProgress: 'Not a progress',
    unknownStatus: 'Unknown status',
    fullNotStarted: '100 % but not started',
    doneNotFull: 'Done but at {progress}',
    dueBeforeStart: 'Due before it starts',
    finishedBeforeStart: 'Finished before it started',
    unknownPredecessor: 'There is no task {id}',
    startsBeforePredecessor: 'Starts {days} d before {id} is due',
    circle: 'predecessors run in a circle: {way}',
    longerThanCampaign:
      '{days} days are longer than the whole campaign ({longest}); check the dates',
    late_both: '{days} d late: give the reason and the new plan',
    late_delayReason: '{days} d late: give the reason',
    late_newPlan: '{days} d late: give the new plan',
    unreadableNumber: 'Not a number',
    notExact: 'Not an exact number',
    unitMismatch: 'Not in the unit {unit}',
    likelySlip: '10,000 times off {quantity}, perhaps in another unit',
    notTheTotal:
      'differs from {quantity}, what slot entry adds up to: please check; clear the cell and it is filled with that',
    silenceIncomplete: 'To silence, fill in all three: until when, by whom, why',
    ratioSlip: 'Ten times off the target {quantity} or more, perhaps in another unit',
    negative: 'Cannot be negative',
    doubtfulShare: 'May be read in two ways',
    doubtfulRate: 'May be read in two ways: the target is {goal}, and {line} is out of reach',
    thresholdUnit: 'The threshold is not in the unit {unit}',
    thresholdTarget: 'This threshold needs a target; without one',
    goalNeedsBase: '“{value}” needs {base}; without it',
    unreadableThreshold: 'Not a threshold',
    sharesNotOne: '{name} shares add up to {sum}, not 100 %',
    reserveOutside: 'Contingency {share}, should be {low} to {high}',
    overspent: 'Overspent by {amount}',
    releaseNoApprover: 'Say who allowed it',
    outsidePhase: 'Outside of the phase {phase}',
    fallsBack:
      'Less than the {before} of the slot before: figures of a day only grow; please check',
    outsideDays: '{day} is no day of the campaign: not put into the data log',
    samePlatform: '“{platform}” has a row already: this one is not put into the data log',
    unreadableLimit: 'Not a limit',
    unreadableRule:
      'This rule cannot be read and stays a lesson in words. Write, for example: Task "Load test" must exist, at least 3 days, before going live; promotion starts by T-10; coupon steps ≤ 2; Check: gifts are in stock',
    unknownScenario: 'There is no scenario “{name}”; write one of {choices}, or All',
    unknownLabel: 'Unknown label',
    solvedBeforeTime: 'Solved before it happened; please check',
    answeredBeforeTime: 'Answered before it happened; please check',
    answeredAfterSolved: 'First response after the solution; please check',
    solvedButOpen: 'Has a time of solution but is “{status}”: change the status or clear the time',
    dueBeforeTime: 'Due before it was said; please check',
    approverMissing: 'A verdict without a name: give the approver',
    approvedEarly: 'Approved before {role}: check the order of approvals',
    raciNobody: '{id}: neither owner nor executor; give the owner',
    raciNoOwner: '{id}: an executor but no owner; give one',
    raciOwners:
      '{id}: several owners ({name}); leave one, move the others to executor or consulted',
    raciTwice: '{id}: {name} stands twice; leave one',
  },
  writeLike: '{why}: write {a} or {b}',
  limits: { one: '30 min', both: '1h / 3h' },
  understood: {
    line: 'Read as: {level} when {condition}',
    action: 'Read as: {level} when {condition}: {action}',
    join: '; ',
    compare: '{sign} {value}',
    target: '{sign} {value} of the target',
    expected: '{sign} {value} of what is expected by now',
    outside: 'not between {low} and {high}',
    relative: 'Read as: {by} on {base} of {from}, a target of {target}',
    points: ' (for percentage points write {points})',
    sign: { '<': 'below', '≤': 'at most', '>': 'above', '≥': 'at least' },
  },
  toast: {
    title: '{symbol} {level} · {campaign}',
    alert: '{metric} ({platform}) {live}, threshold {threshold}. {action}',
    more: '{count} more alerts, see {tab}.',
  },
  inTime: { yes: '✓ in time', no: '✗ late' },
  board: 'Board',
  slotEntry: 'Slot entry',
  separator: '; ',
  refused: {
    each: 'In “{tab}” a data validation that rejects input keeps {cells} from being written. Set it to “Show a warning” under Data ▸ Data validation, then Check again. ',
    list: ', ',
  },
  menu: {
    panel: 'Today',
    askNewCampaign: 'New campaign by questions (if the sidebar does not open)',
    preflight: 'Pre-flight',
    listPreflight: 'Pre-flight as a list (when the sidebar does not open)',
    exportPlan: 'Export the plan',
    exportRetro: 'Export the retro',
    raci: 'Roles and workload',
    brief: 'Stand-up brief',
    recheck: 'Check again',
    wizard: 'New campaign',
    import: 'Import pasted figures',
    openIssue: 'Make an issue of the alert',
    following: 'Move following tasks',
    baseline: 'Save baseline',
    moveDates: 'Move dates',
    deleteCampaign: 'Delete campaign',
    ticks: 'Hourly check',
    removeDrafts: 'Remove unfinished campaigns',
    push: 'Push settings',
    help: 'Colours and symbols',
  },
  recheck: {
    title: 'Check again',
    list: ', ',
    summary: '{repaired} repaired; {alerts} alerts open.',
    broken: 'Cannot be repaired: {names}. Restore it from the version history.',
    given:
      ' Columns that {name} lacked are there again, empty: {labels}. What they held is in File ▸ Version history.',
    gone: 'The “{name}” is gone, and nothing was checked. Bring it back from File ▸ Version history.',
    missing: ' Missing tabs: {names}. Bring them back from File ▸ Version history.',
    remade:
      ' Deleted tabs were made anew, empty: {names}. What they held is in File ▸ Version history.',
    none: 'There is no campaign in this workbook yet.',
    busy: 'Someone else is checking; please try again soon.',
    unfinished:
      ' {name} was not checked to the end: {reason}. Please check again, and if this comes again, send this sentence to your administrator.',
    damaged:
      'This tab lacks rows, columns or marks that Campaign Desk needs: your change was not processed. Please choose “Check again” in the menu.',
    failed:
      'The check was not finished: {reason}. What it repaired stays; please check again, and if this comes again, send this sentence to your administrator.',
  },
  help:
    'States of metrics, in words and fill: normal plain; watch (at the line or within 5 % of it) yellow; warning orange; critical red; no data grey; check purple.\n' +
    'Status of tasks, in words and fill: in progress blue, in review purple, done green, blocked orange, cancelled grey; not started has no colour.\n' +
    'Gantt: light blue planned, orange critical path (Slack says ★ critical), dark blue done so far, green done, red late, purple milestones; the campaign is purple in the header, each phase named above its first day.\n' +
    'Reminder and health: ⛔ overdue or alerts open; △ due today or within 3 days. Check: ⚠ says what disagrees and goes when it is mended.\n' +
    'Lines of notes that begin with ⚠ are ours and go when the matter is solved; your own notes are never touched.',
  prompt: {
    failed:
      'Not finished: {reason}. A part may be done: please look, then try again. If it comes up again, send this sentence to your administrator.',
    nothingFollows: 'No task has to move: each starts on the due day of its predecessors or later.',
    follow:
      '{count} dates would move because tasks wait for others:\n{list}\n\nMove them? Done and cancelled tasks stay, and lengths stay the same.',
    followedStart: '{item}: start {from} → {to} (waits for {because})',
    followedDue: '{item}: due {from} → {to} (waits for {because})',
    baseline:
      'Name of the baseline (e.g. First plan, {today}). A name that exists is not overwritten, only compared with:',
    frozen: 'The dates of {count} tasks are kept as baseline "{name}".',
    compared:
      'Baseline "{name}" exists and was not changed; it is compared with now ({count} tasks).',
    import: {
      heading: '{sheet} has {count} new values for the data log:',
      left: 'Columns that are not imported: {list}',
      separator: ', ',
      repeats:
        'Row {row}, {platform} {metric}: the same as row {repeats} of the data log, left out.',
      doubtful:
        '⚠ Row {row}: {metric} is {value}, the last one was {last}: ten times off, check the unit.',
      nothing: 'Nothing new to import.',
      done: '{count} values written.',
      problem: {
        noHeaders:
          'No headers were recognised. Paste the export with its headers into an empty sheet, stay on it and choose this menu again.',
        importTooLong: 'Too long: 5,000 rows at once at most.',
        unreadableDate: '{at}: the date cannot be read, the row is left out.',
        unreadableNumber: '{at}: the number cannot be read, it is left out.',
      },
    },
    name: 'Name of the new campaign:',
    scenario: 'Kind of campaign, as a number or by name: {choices}',
    newCode: 'Code (prefix of its tabs, at most 12 characters, such as 618):',
    burstStart: 'First day of the burst (2024-06-11 or 6/11):',
    burstEnd: 'Last day of the burst:',
    gmv: 'GMV target (such as 500万元 or 5m):',
    code: 'Code of the campaign (see the overview):',
    which: '{list}\n\nCode of the campaign:',
    days: 'By how many days? Negative moves it forward:',
    moved: '{tab} · {item}: {from} → {to}',
    move: '{count} dates will change:\n{list}\n\nMove them? Tasks done or cancelled stay.',
    remove:
      '{tabs} tabs of "{name}" will be deleted:\n{list}\n{rows}\n\nOnly the version history can bring them back. Delete them?',
    rows: '{count} rows of {tab}',
    draft:
      '"{name}" ({code}) was set up to step {done} of {total} only. Remove the tabs it has left?',
    done: 'Done.',
    nothing: 'There is nothing to remove.',
    more: '… {count} in all',
  },
};
