import type { Locale } from '../zh-CN/locale';

/** Labels, notes and texts of the tabs where a team answers: problems, and what customers say. */
export const responses: Pick<Locale, 'issueLog' | 'feedback'> = {
  issueLog: {
    tab: 'Issue log',
    title: 'Issue log',
    hint: 'One row a problem, with owner and action. Set Status once it is solved: the time fills itself in. First response is behind [+], right of Status.',
    block: {
      issues: {
        title: 'Problems',
        column: {
          id: 'No.',
          campaign: 'Campaign',
          time: 'Time',
          platform: 'Platform',
          kind: 'Kind',
          level: 'Level',
          problem: 'Problem',
          owner: 'Owner',
          action: 'Action',
          limit: 'Solve within',
          status: 'Status',
          answered: 'First response',
          solved: 'Solved',
          left: 'Time left',
          inTime: 'In time',
          due: 'Due',
          response: 'Response',
          respondBy: 'Respond by',
          took: 'Took',
          handling: 'Handling',
          escalateTo: 'Escalate to',
          source: 'From alert',
          alertAt: 'Alert at',
          told: 'Told',
          escalationOf: 'Escalation of',
          noted: 'Noted',
        },
        note: {
          level:
            'Public opinion: Low is minor (internal notice), Medium moderate (PR statement), High severe (executives step in).',
          limit:
            'Such as 30 min or 2 h; two limits as 1h / 3h: the shorter for the first response, the longer for the solution. Blank takes those of its kind in Settings.',
          left: 'Until it is due: △ not yet, ✗ late. Solved and held problems do not count.',
          response:
            'Where there is a limit for the first response. Solved without one: the time of the solution counts.',
          took: 'Solved − time, in minutes.',
          escalateTo:
            'Who is told when it is late, in this order: owner of most tasks of the platform, of most tasks of all, of the campaign. Whoever owns the problem is left out.',
          source: 'Metric and platform, where the menu made the issue from an alert.',
        },
      },
    },
    summary: { open: 'Unsolved', all: 'All', now: 'Now', late: 'Late' },
    summaryNote: {},
  },
  feedback: {
    tab: 'Feedback',
    title: 'Feedback',
    hint: 'One row a piece of feedback; Content is enough: its label (the worse where it both praises and complains), theme and owner are found, and stay as you change them.',
    block: {
      feedback: {
        title: 'Feedback',
        column: {
          time: 'Time',
          campaign: 'Campaign',
          source: 'Source',
          content: 'Content',
          label: 'Label',
          theme: 'Theme',
          score: 'Score 1–5',
          customer: 'Customer',
          owner: 'Owner',
          due: 'Due',
          reply: 'Reply',
          answered: 'Replied at',
          left: 'Reply',
          memory: 'Memory',
        },
        note: {
          label: 'Complaint, suggestion or praise; blank where no word tells: choose one.',
          theme: 'Rules, discount, product, service or logistics, found by words of the text.',
          score: '1–5 points, 5 is best, such as 4; blank without a score, which is no 0.',
          customer: 'High value stands first in reminders and lists; blank is regular.',
          owner:
            'Where blank, who answers for the theme: the contacts of Market and resources, then tasks that name it. Cleared, it stays blank.',
          due: 'Filled by the limit of its label in Settings; what you type stays. Praise has none.',
          answered: 'Filled once there is a reply; answered by phone, the time alone will do.',
        },
      },
    },
    summary: {
      all: 'All',
      complaints: 'Complaints',
      now: 'Now',
      unanswered: 'Unanswered',
      late: 'Late',
      satisfaction: 'Satisfaction (points)',
      trend: 'Shares and trend',
    },
    summaryNote: {
      satisfaction: 'Mean of the scores, 1–5 points, 5 is best.',
      trend:
        'Of all feedback; ↑↓ are how many more or fewer in the last 24 hours than in the 24 before.',
    },
    /** What customers say, in a line; a late reply, and that its customer is worth more. */
    said: {
      title: 'What customers say',
      line: '{count}: {list} (↑↓ last 24 hours against the 24 before)',
      label: '{label} {count} ({share}, {change})',
      themes: 'most complained of: {list}',
      score: 'satisfaction {score} points (of 1–5, {scored} scores)',
      stop: '; ',
      late: '✗ {customer}“{content}” → {who}, reply late by {time}',
      customer: '[{of}] ',
    },
  },
};
