import type { Locale } from '../locale';

/** Number formats that hold words of the language. */
export const formats: Locale['formats'] = {
  count: '#,##0',
  minutes: '0" min"',
};
