import type { Locale } from '../zh-CN/locale';

export const regional: Locale['regional'] = {
  menu: 'Time zone and locale',
  zone: 'The spreadsheet is in time zone {is}, the script counts in {wanted}: today, slots and deadlines are hours apart',
  locale:
    'The spreadsheet’s locale is {is}, with commas in decimals: 2.5 typed becomes the 2nd of May',
  join: '; ',
  said: '{text}.',
  ask: '{text}.\n\nChange it to {wanted}? Dates and numbers in cells stay; time is counted, and numbers are read and shown, as there.',
  hint: '{text}. To change it, use the menu “Time zone and locale”.',
  set: 'Change it to {wanted}',
  done: 'Changed to {wanted}.',
  fits: 'The spreadsheet’s time zone ({zone}) and locale ({locale}) are as they should be.',
  failed: 'Not changed: {reason}. Please set time zone and locale under File ▸ Settings.',
};
