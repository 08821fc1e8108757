import { CELLS } from './cells';
import type { Action } from './deed';
import { EXPORTS } from './exports';
import { MENU } from './menu';
import { ROWS } from './rows';
import { TABS } from './tabs';
import { TYPING } from './typing';

/** Everything that people do. */
export const ACTIONS: readonly Action[] = [
  ...TYPING,
  ...CELLS,
  ...EXPORTS,
  ...ROWS,
  ...TABS,
  ...MENU,
];
