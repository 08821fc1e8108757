import {
  type ILanguagePack,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { defaultTheme } from '@univerjs/themes';
import { lookAtWrittenFormulasOnly } from '../../engine/writtenFormulas';
import { type PageLanguage, textOf } from '../pageLanguage';
import { cellLooks } from './cellLooks';
import { leaveGoneSheets } from './leaveGoneSheets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

const LOCALES: Record<PageLanguage, [LocaleType, () => Promise<{ words: ILanguagePack }>]> = {
  'zh-CN': [LocaleType.ZH_CN, () => import('./words.zh-CN')],
  'zh-TW': [LocaleType.ZH_TW, () => import('./words.zh-TW')],
  en: [LocaleType.EN_US, () => import('./words.en')],
};

/** Univer with its grid, in a container of the page; only the words of one language are loaded. */
export async function createPageUniver(
  container: HTMLElement,
  language: PageLanguage,
): Promise<{ univer: Univer; api: FUniver }> {
  const [locale, load] = LOCALES[language];
  const { words } = await load();
  leaveGoneSheets();
  cellLooks();
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    locales: { [locale]: mergeLocales(words, progressWords(language)) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      // The grid is what a small screen is for.
      ribbonType: 'simple',
      // Texts that look like numbers are common here (8万, <2.5%) and need no mark; looking for them is slow.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      // Saved workbooks hold their results.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    // The list's search box would take the keys of whoever types on in the cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsNotePreset(),
  ];
  // Presets name some plugins twice; the later one has the options.
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  lookAtWrittenFormulasOnly(univer);
  return { univer, api: FUniver.newAPI(univer) };
}

/** Words that Univer's own packs lack. */
function progressWords(language: PageLanguage): ILanguagePack {
  const { calculating, arrayAnalysis, arrayCalculation } = textOf(language).calculation;
  const progress = {
    calculating,
    'array-analysis': arrayAnalysis,
    'array-calculation': arrayCalculation,
  };
  return { 'sheets-formula': { progress } };
}
