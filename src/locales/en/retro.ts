import type { Locale } from '../locale';

/** Labels, notes and texts of the retro tab. */
export const retro: Locale['retro'] = {
  tab: 'Retro',
  title: '{name} · Retro',
  hint: 'Actuals and channel figures come from the data log and may be overwritten; verdicts follow. Wins and misses are yours to write.',
  block: {
    attainment: {
      title: 'Attainment',
      column: {
        metric: 'Metric',
        target: 'Target',
        actual: 'Actual',
        rate: 'Reached',
        conclusion: 'Verdict',
        platform: 'Platform',
        note: 'Remark',
        unit: 'Unit',
        direction: 'Direction',
      },
      note: {
        rate: 'Actual ÷ target; where lower is better 2 − actual ÷ target, at least 0.',
        direction: '↑ higher is better, ↓ lower is better, ↕ none.',
      },
    },
    channels: {
      title: 'Channels',
      column: {
        channel: 'Channel',
        cost: 'Cost (10k)',
        gmv: 'GMV (10k)',
        roi: 'ROI',
        remark: 'Remark',
      },
      note: {
        cost: 'Spend in the data log whose platform is this channel.',
        gmv: 'Attributed GMV of the channel; GMV of the platform where there is none.',
        roi: 'GMV ÷ cost, 4 is shown 1:4.',
      },
    },
    wins: {
      title: 'What went well',
      column: {
        finding: 'What went well',
        cause: 'Why',
        action: 'How to repeat it',
        owner: 'Owner',
        due: 'Due',
      },
      note: {},
    },
    misses: {
      title: 'What to improve',
      column: {
        finding: 'What fell short',
        cause: 'Why',
        action: 'Improvement',
        owner: 'Owner',
        due: 'Due',
      },
      note: {},
    },
    lessons: {
      title: 'Lessons of last time',
      column: {
        lesson: 'Lesson',
        rule: 'Rule',
        loss: 'Loss last time',
        use: 'Used',
        effect: 'In this campaign',
        followed: 'Kept',
        cameBack: 'Came back',
        judged: 'By hand',
        id: 'No.',
      },
      note: {
        rule: 'As the program read it in the lessons.',
        use: 'Used, or not and why.',
        followed: 'Checked after the campaign against tasks, shares and the board; says by what.',
        cameBack: 'The same problem among issues, alerts or shortfalls; says where.',
        judged: 'Whether it came back, where the program is wrong: yes or no, and that counts.',
      },
    },
  },
  summary: {
    gmv: 'GMV actual / target (10k)',
    rate: 'GMV reached',
    roi: 'Paid ROI',
    costRatio: 'Cost ratio',
    overall: 'Overall ROI',
    today: 'Today',
    due: 'Retro due',
  },
  summaryNote: {
    roi: 'Channels with a cost: attributed GMV ÷ cost.',
    costRatio: 'Promotion spend ÷ GMV.',
    overall: 'GMV ÷ all money spent; holds organic sales, for reference only.',
  },
  conclusion: {
    beaten: '✓ Beaten by ',
    reached: '✓ Reached',
    running: '… running',
    missed: '✗ Missed by ',
  },
  check: { cost: 'Paid cost ', gmv: ' · attributed GMV ', roi: ' · paid ROI 1:' },
};
