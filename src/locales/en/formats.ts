import type { Locale } from '../zh-CN/locale';

/** Number formats that hold words of the language. */
export const formats: Locale['formats'] = {
  count: '#,##0',
  minutes: '0" min"',
  slack: '0"d";"★ over "0"d";"★ critical"',
  variance: '0"d late";0"d early";"on plan"',
};
