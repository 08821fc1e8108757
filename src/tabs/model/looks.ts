import { PALETTE } from './palette';

/** Heights of rows in pixels, whatever the cells hold: long text is cut, and read in one place or a note. */
export const HEIGHTS = { top: 28, body: 24 } as const;

/** Size and colour of text by what it is for; cells without a word have the spreadsheet's own size. */
export const TEXTS = {
  title: { color: PALETTE.title, bold: true, size: 16 },
  hint: { color: PALETTE.muted, size: 9 },
  label: { color: PALETTE.muted, size: 9, background: PALETTE.summary, align: 'left' },
  summary: { color: PALETTE.ink, bold: true, size: 12, background: PALETTE.summary, align: 'left' },
  section: { color: PALETTE.title, bold: true, size: 12 },
  check: { color: PALETTE.muted, size: 9 },
  header: { color: PALETTE.ink, bold: true, background: PALETTE.header, align: 'left' },
} as const;
