import { CAMPAIGN_ACTIONS } from './campaigns';
import { CARDS } from './cards';
import { CELLS } from './cells';
import { COLUMNS } from './columns';
import type { Action } from './deed';
import { EXPORTS } from './exports';
import { MENU } from './menu';
import { NEW_ROWS } from './newRows';
import { ROWS } from './rows';
import { TABS } from './tabs';

/** What people do beside typing figures and words into rows that are there. */
export const OTHERS: readonly Action[] = [
  ...CARDS,
  ...CELLS,
  ...EXPORTS,
  ...NEW_ROWS,
  ...ROWS,
  ...COLUMNS,
  ...TABS,
  ...MENU,
  ...CAMPAIGN_ACTIONS,
];
