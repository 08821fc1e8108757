import type { file as words } from '../zh-CN/file';
import type { Words } from '../zh-CN/locale';

/** What an exported .xlsx says of itself; its writer is no part of the script. */
export const file: Words<typeof words> = {
  about: 'About this file',
  page: 'Page {page} / {pages}',
  several: '{first} and others, {count} campaigns',
  exportedAt: 'Exported at',
  workbook: 'Holds',
  sheets: 'Sheets',
  lives: 'Works as before',
  formulas:
    'Formulas, {count}: calculated when figures change and when the file opens; today and time left too.',
  choices: 'Dropdowns, and filter buttons on headings.',
  colours: 'Rules of colour, with those of the states listed below: each word has its colour.',
  charts: 'Charts, {count}: they follow the figures in their cells.',
  frozen: 'As it was at export',
  judged: 'The board’s State, and hints in notes: the add-on wrote them; live figures change none.',
  records: 'Alerts, and rows that were logged by themselves: the board adds no new ones here.',
  results:
    'Functions that Excel lacks: their results in {count} cells, each formula in its cell’s note.',
  actions: 'Menus, sidebar, reminders, push, the hourly check: go back to the workbook for them.',
  differs: 'Differs',
  invalid: 'An entry outside of a dropdown was marked there; here it just goes in.',
  shown: 'Protected areas are not protected here, and rows hidden by a filter are shown.',
  stateColours: 'Colours of states',
};
