import { mergeLocales } from '@univerjs/core';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/zh-TW';
import core from '@univerjs/preset-sheets-core/locales/zh-TW';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/zh-TW';
import filter from '@univerjs/preset-sheets-filter/locales/zh-TW';
import note from '@univerjs/preset-sheets-note/locales/zh-TW';
import sort from '@univerjs/preset-sheets-sort/locales/zh-TW';

/** Univer's own words. */
export const words = mergeLocales(core, dataValidation, conditionalFormatting, filter, sort, note);
