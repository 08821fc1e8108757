import type { Locale } from '../zh-CN/locale';

/** Help by the tab in front, and what colours and symbols mean. */
export const help: Locale['help'] = {
  follow: 'In another tab, press Refresh.',
  notOurs: 'Open this in any tab of a campaign to see what to type there.',
  tabs: {
    plan: {
      'goals.target.gmv': '6m → becomes the unit beside it; channels follow.',
      'split.share': '40% → targets are split anew; a note says when shares do not make 100%.',
      'budget.amount.promotion': '800k → shares, what is left and the ROI needed follow.',
      'approvals.verdict':
        'Approved → gets its date and keeps the plan; later changes are named under Check.',
      dates: 'Dates move by the menu “Move dates”: a preview first.',
      check: 'Before money is spent: menu “Pre-flight”.',
    },
    prep: {
      'tasks.status': 'Done → turns green; the share done grows.',
      'tasks.progress': '1/3 → 33%, dark blue in the Gantt up to that day.',
      'tasks.due': '2024-05-20 → reminder and Gantt follow; ⛔ is overdue.',
      'tasks.predecessors': 'T03,T09+2 → gives the slack; ★ cannot slip a day.',
      follow: 'Something is late: menu “Move following tasks”, a preview first.',
    },
    monitor: {
      'slots.uv': '80k → goes to the log, “This slot” turns ✓. Type the total of the day so far.',
      'board.live.conversionRate': '2.5% → gets its state; past the line it becomes an alert.',
      'board.threshold.uv': '<80k → alerts below 80k; during the day, below the part due by then.',
      'daily.target': '50 → the target of that day; pace follows.',
      issue: 'In the row of an alert: menu “Make an issue of the alert”.',
      report: 'Copy the cell of the report into your chat.',
    },
    retro: {
      write: 'After the end: menu “Write the retro” writes comparisons, closings and findings.',
      'misses.finding':
        'Home page hung for 30 minutes → menu “Keep lessons of the retro” makes it a rule for next time.',
      'misses.action': 'Load test 3 days before → what you wrote is never written over.',
      export: 'Menu “Export the retro”: to print, or as Markdown.',
    },
    calendar: {
      'content.date':
        '2024-06-10 → Check says when it is outside of its phase; late ones turn red.',
      'content.count': '3 → how many are to be made.',
      'content.status': 'Published → is late no more.',
    },
    partners: {
      'partners.tier': 'Top → with the platform it gets a tracking code that never changes.',
      'partners.cost': '50k → gives the ROI, together with GMV.',
      'partners.gmv': '160k → ROI, share reached, grade A–D; the retro uses it too.',
    },
    market: {
      'benchmarks.industry.roi':
        '1:5 → compared with the goal of that name in the plan; the verdict is on the right.',
      'resources.confirmed':
        '2024-06-10 → secured; what is needed soon and is not gets ⛔, and the hourly card names it.',
      'contacts.contact': 'Li → hears what is due from the group; left blank, pre-flight says so.',
      free: 'Audiences and SWOT are yours to write; nothing is computed from them.',
    },
    materials: {
      'goods.lead': '7 days → gives the last day to order; what lacks after it gets ⛔.',
      'coupons.claimed':
        '5000 → what is left and the state: how many, gone for today, all claimed.',
      'training.score': '85 → compared with the pass line; ⛔ when it failed.',
    },
    tracking: {
      'changes.metric':
        'Click-through rate → the day before and the day after, and their difference.',
      'watch.negative': '2 → ⛔, named in the hourly card; make an issue of it.',
      'statements.approved': '2024-06-10 → it stands; ⛔ when it is needed soon and does not.',
    },
    overview: {
      read: 'A row a campaign. Begin with health: ⛔ act today, △ look, ✓ fine.',
      bar: '┃ in the bar is where it should be by now.',
      more: 'All formulas, nothing to fill in; [+] shows dates, owner and code.',
      'campaigns.state': 'Archived → puts its tabs away; Active brings them back.',
    },
    log: {
      'log.value.gmv':
        '6m → becomes the unit beside it; the last entry of a day and platform counts.',
      'log.platform':
        'Region·East → no part of totals; choose it in “Chart platform”, and the charts follow.',
      'log.date': '2024-06-11 → counts on that day.',
      paste: 'Exports go into an empty sheet instead: menu “Import pasted figures”.',
    },
    alerts: {
      read: 'A row an alert; its end is written by itself too.',
      'alerts.handler': 'Li → who looks after it.',
      issue: 'In its row: menu “Make an issue of the alert” takes measure, owner and limit along.',
      silence: 'To silence one: on the monitor, until when, who and why.',
    },
    issueLog: {
      'issues.problem': 'Payment page is down → gets a number and a time limit.',
      'issues.limit': '1h / 3h → answer within 1 hour, solve within 3.',
      'issues.answered': '2024-06-11 21:10 → the first answer, in time or not.',
      'issues.status': 'Solved → the clock stops; its time fills itself in.',
    },
    feedback: {
      'feedback.content':
        'Delivery is far too slow → gets its label, theme, owner and the time to reply.',
      'feedback.score': '4 → of 1–5 points, counted in satisfaction; blank is not.',
      'feedback.label': 'Suggestion → a label of yours stays.',
      'feedback.reply': 'Sent again → gets its time; nobody is reminded any more.',
    },
    lessons: {
      'lessons.rule':
        'Task "Load test" must exist, at least 3 days, before going live → Read as says it back; the next campaign is checked by it.',
      'lessons.loss': 'Hung for 30 minutes → is told when the next campaign is made.',
      harvest: 'Menu “Keep lessons of the retro” turns shortfalls into rows here.',
    },
    settings: {
      'values.value.clock': '2024-06-17 21:05 → all tabs go by that time; empty is the real one.',
      'slots.share': '60% → so much of a day is due by that slot.',
      'limits.minutes': '30 → such issues are due within 30 minutes.',
      'weights.weight': '40% → the next retro counts by it and asks why.',
    },
    outbox: {
      read: 'A row a card and channel; each is sent once.',
      'outbox.status': 'To send → is sent again; look into the chat first.',
      setting: 'Channels and secrets are in the menu “Push settings”, in no cell.',
    },
    tour: {
      read: 'Do each step in the tab named on the left; it ticks itself off.',
      off: 'The menu “Tour: add / remove” takes it away, and nothing else.',
    },
    none: {
      create: 'Begin: menu “New campaign”; name, first and last day of the burst are enough.',
      demo: 'Look first: menu “First steps ▸ Look at the demo campaign”, gone with one click.',
      import:
        'Exports: paste them with their header into an empty sheet, then menu “Import pasted figures”.',
      own: 'Sheets of your own are left alone.',
    },
  },
  metricState: {
    normal: 'Within its line; nothing to do.',
    watch: 'At the line or within 5% of it: keep an eye on it.',
    warning: 'Past the line: take the measure beside it, or make it an issue.',
    critical: 'Past the graver line: act at once.',
    noData: 'No figure in this slot yet: please type it.',
    check: 'Figure or line is in doubt: see the note; goes when mended.',
    confirming: 'A ratio just past its line; told if the next slot is too.',
    recovering: 'Back within the line; over once 5% better.',
    silenced: 'Not told until its time is up.',
  },
  taskStatus: {
    notStarted: 'Still pale yellow, to be filled in.',
    inProgress: 'Under way; keep Progress up to date.',
    inReview: 'Made, waits to be accepted.',
    done: 'Nobody is reminded any more.',
    blocked: 'Stuck: say why it is late.',
    cancelled: 'Struck out; does not count.',
  },
  gantt: {
    title: 'Gantt',
    planned: 'Planned → from start to due.',
    critical: 'Critical path → a day late here is a day late at launch.',
    progressed: 'Done so far → by Progress.',
    done: 'Done → the whole bar.',
    late: 'Late → days past due.',
    milestone: 'Milestone → to be reached that day.',
    campaign: 'Campaign → in the header; phases are named above their first day.',
    today: 'Today → the whole column.',
    weekend: 'Weekend → the whole column.',
  },
  signs: {
    title: 'Symbols and their colours',
    stop: '⛔ → overdue or alerts open: act today.',
    care: '△ → due within 3 days, behind or awaited: keep an eye on it.',
    good: '✓ → fine, reached, reported.',
    missed: '✗ → missed or too late.',
    doubt:
      '⚠ → what disagrees; goes when mended, as do notes that begin with it. Your own notes stay.',
    critical: '★ → critical, cannot slip a day.',
    given: '⟳ → written by itself; once you change it, it is yours.',
    none: '– → over, or cannot be told yet.',
  },
  cells: {
    title: 'Cells',
    entry: 'Pale yellow → yours to fill in.',
    computed: 'White → worked out; “Check again” brings back formulas typed over.',
    summary: 'Grey → headings and totals, worked out.',
  },
};
