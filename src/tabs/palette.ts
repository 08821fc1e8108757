/**
 * All colours. Text colours have at least 4.5:1 contrast (WCAG AA) on white and on the fills here;
 * states differ in lightness too, so that they can be told apart without colour vision.
 */
export const PALETTE = {
  ink: '#1f2933',
  muted: '#5b6570',
  title: '#1d4e89',
  header: '#e9eef4',
  summary: '#f6f8fa',
  alarm: '#b3261e',
  caution: '#7a4d00',
  good: '#1e6b34',
  gantt: {
    planned: '#c5daf0',
    progressed: '#5b8fc7',
    done: '#a9cfb0',
    late: '#e39a93',
    milestone: '#6b3fa0',
    today: '#ffe9a8',
    weekend: '#f1f2f4',
  },
} as const;
