const ENTRY = '#fffbea';

/**
 * All colours. Text colours have at least 4.5:1 contrast (WCAG AA) on white and on the fills here;
 * states differ in lightness too, so that they can be told apart without colour vision.
 */
export const PALETTE = {
  ink: '#1f2933',
  muted: '#5b6570',
  title: '#1d4e89',
  header: '#e9eef5',
  summary: '#f2f5f9',
  /** The one line below each row. */
  hairline: '#e7ebf0',
  /** Cells that people type into, and no others. */
  entry: ENTRY,
  alarm: '#a3201d',
  caution: '#7a4d00',
  good: '#1d6b41',
  /** Fills of 完成状态; ink on each has at least 7:1. */
  task: {
    notStarted: ENTRY,
    inProgress: '#d6e6f7',
    inReview: '#e6dcf5',
    done: '#d3ead8',
    blocked: '#fbd9c3',
    cancelled: '#e3e5e8',
    blank: null,
  } as Readonly<Record<string, string | null>>,
  /** Fills of 状态; normal is plain, so that what needs a look stands out. */
  metric: {
    normal: null,
    watch: '#fff3c4',
    warning: '#fbd9c3',
    critical: '#f2a9a2',
    noData: '#e3e5e8',
    check: '#e6dcf5',
    confirming: '#fdeadb',
    recovering: '#e3f1df',
    silenced: '#eceef0',
    blank: null,
  } as Readonly<Record<string, string | null>>,
  /**
   * Lines, bars and slices: told apart by dash, marker and label as well, and by people who see no
   * red or no green; each has at least 3:1 on white.
   */
  chart: {
    actual: '#1d4e89',
    planned: '#b35c00',
    gridline: '#e3e6ea',
    slices: [
      '#1d4e89',
      '#b35c00',
      '#2a8a7a',
      '#8a5fb0',
      '#6b7683',
      '#a8324a',
      '#4f86c6',
      '#7a6a00',
    ],
  },
  gantt: {
    planned: '#c5daf0',
    critical: '#f0b37a',
    campaign: '#dcd0ec',
    progressed: '#5b8fc7',
    done: '#a9cfb0',
    late: '#e39a93',
    milestone: '#6b3fa0',
    today: '#ffe9a8',
    weekend: '#f1f2f4',
  },
} as const;
