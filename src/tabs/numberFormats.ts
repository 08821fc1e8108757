/** Number formats of the kinds of column, in one place. */
export const NUMBER_FORMATS = {
  text: '@',
  choice: '@',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm',
  percent: '0%',
  percentFine: '0.0%',
  integer: '0',
  day: 'd',
  general: 'General',
} as const;

export type NumberFormat = keyof typeof NUMBER_FORMATS;
