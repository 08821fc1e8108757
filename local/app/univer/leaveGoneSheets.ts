import { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/** What of a sheet's drawing is taken away with the sheet. */
interface Drawing {
  readonly _worksheetData: unknown;
}

/**
 * Univer fits the heights of rows piece by piece while the page is idle, also those of a sheet that was
 * deleted meanwhile, and then throws: a campaign that is cancelled takes its tabs away. Rows that are gone
 * need no height, and cells that are gone no look at what they may hold.
 */
export function leaveGoneSheets(): void {
  const checks = SheetsDataValidationValidatorService.prototype;
  const check = checks.validatorRanges;
  checks.validatorRanges = function (...asked) {
    return check.apply(this, asked).catch((error) => {
      if (String(error).includes('cannot find current worksheet')) return [];
      throw error;
    });
  };
  const drawn = SpreadsheetSkeleton.prototype;
  const fit = drawn.calculateAutoHeightInRange;
  drawn.calculateAutoHeightInRange = function (...asked) {
    const { _worksheetData } = this as unknown as Drawing;
    return _worksheetData === null ? [] : fit.apply(this, asked);
  };
}
