import type { Locale } from '../zh-CN/locale';

/** Errors of the custom functions, shown in the cell's error note. */
export const functions: Locale['functions'] = {
  shapeMismatch:
    '{path}: the range is {got}, the others are {expected}; use ranges of one size or a single value.',
  unreadable: '{path}: cannot read "{value}"; write a number, 4.8m or 60%.',
  unreadableThreshold:
    '{path}: cannot read the threshold "{value}"; write it like <80k, >45s or below 80% of target.',
  notTrueFalse: '{path}: "{value}" should be TRUE or FALSE.',
  roiZeroCost: '{path}: the cost is 0, so there is no ROI.',
  unknownMode: '{path}: "{value}" is no mode; use ratio or net.',
  unknownLanguage: '{path}: "{value}" is no language; use zh-CN, zh-TW or en.',
  unknownStatus: '{path}: unknown status "{value}".',
  negativeWeight: '{path}: the weight "{value}" must not be negative.',
};
