import type { Locale } from '../zh-CN/locale';

export const adoption: Locale['adoption'] = {
  menu: 'Adopt an imported workbook',
  notice:
    'This workbook seems to be imported from .xlsx or copied by a tool: its tabs do not know each other, and edits are not answered. Use the menu “{menu}”.',
  ask: 'This workbook has {count} tabs of Campaign Desk whose internal numbers have changed:\n{list}\n\nAdopt them? Only hidden numbers are written anew; everything is checked afterwards.',
  done: 'Adopted. {message}',
  nothing:
    'Nothing to adopt: the tabs of this workbook know each other, or none is of Campaign Desk.',
};
