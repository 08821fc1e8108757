import type { Behaviour } from './assert';
import { charts } from './charts';
import { looks } from './looks';
import { properties } from './properties';
import { refusals } from './refusals';
import { rules } from './rules';
import { shapes } from './shapes';
import { sheets } from './sheets';
import { structure } from './structure';
import { utilities } from './utilities';
import { values } from './values';

/** What can be looked at in any spreadsheet by its own script, with no person and no other scope. */
export const BEHAVIOURS: readonly Behaviour[] = [
  ...values,
  ...shapes,
  ...structure,
  ...refusals,
  ...rules,
  ...looks,
  ...sheets,
  ...properties,
  ...charts,
  ...utilities,
];
