import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import words from '@univerjs/sheets/locale/zh-CN';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { lookAtWrittenFormulasOnly } from './writtenFormulas';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-sort/facade';

const PLUGINS = [
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsSortPlugin,
] as const;

/** Univer without a page: the open-source sheet engine and what Apps Script needs of it. */
export function createUniver(): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    // Without the word for a copy Univer looks for ever for a name that a second copy could have.
    locales: { [LocaleType.ZH_CN]: words },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of PLUGINS) univer.registerPlugin(plugin as never);
  lookAtWrittenFormulasOnly(univer);
  return { univer, api: FUniver.newAPI(univer) };
}
