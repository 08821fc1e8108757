import { ConditionalFormatRuleBuilder } from './conditionalFormatRule';
import { DataValidationBuilder } from './dataValidation';
import { CHART_TYPES, HIDDEN_STRATEGIES, MERGE_STRATEGIES } from './embeddedChart';
import { htmlService } from './htmlService';
import { lockService } from './lockService';
import { mailApp } from './mailApp';
import { refusedInTrigger } from './refusedInTrigger';
import type { PropertyStore, Runtime } from './runtime';
import { scriptApp } from './scriptApp';
import { ServiceError, TEXTS } from './serviceError';
import { Spreadsheet } from './spreadsheet';
import { strict } from './strict';
import { TextStyleBuilder } from './textStyle';
import { urlFetchApp } from './urlFetchApp';
import { userInterface } from './userInterface';
import { utilities } from './utilities';

/** The global objects of Apps Script, for one execution. */
export function createServices(runtime: Runtime): Record<string, object> {
  const book = strict(new Spreadsheet(runtime), 'Spreadsheet');
  return {
    SpreadsheetApp: strict(
      {
        getActiveSpreadsheet: () => book,
        getActive: () => book,
        getActiveSheet: () => book.getActiveSheet(),
        getUi: () => userInterface(runtime),
        flush() {
          runtime.service('SpreadsheetApp.flush');
          runtime.channel.read('settle');
        },
        newDataValidation: () => strict(new DataValidationBuilder(), 'DataValidationBuilder'),
        newConditionalFormatRule: () =>
          strict(new ConditionalFormatRuleBuilder(), 'ConditionalFormatRuleBuilder'),
        BorderStyle: { SOLID: 'SOLID' },
        ProtectionType: { RANGE: 'RANGE', SHEET: 'SHEET' },
        newTextStyle: () => strict(new TextStyleBuilder(), 'TextStyleBuilder'),
      },
      'SpreadsheetApp',
    ),
    Charts: strict(
      {
        ChartType: strict({ ...CHART_TYPES }, 'Charts.ChartType'),
        ChartMergeStrategy: strict({ ...MERGE_STRATEGIES }, 'Charts.ChartMergeStrategy'),
        ChartHiddenDimensionStrategy: strict(
          { ...HIDDEN_STRATEGIES },
          'Charts.ChartHiddenDimensionStrategy',
        ),
      },
      'Charts',
    ),
    PropertiesService: strict(
      {
        getDocumentProperties: () => properties(runtime, 'document'),
        getUserProperties: () => properties(runtime, 'user'),
        getScriptProperties: () => properties(runtime, 'script'),
      },
      'PropertiesService',
    ),
    LockService: lockService(runtime),
    Session: strict(
      {
        getScriptTimeZone: () => runtime.scriptTimeZone,
        getActiveUserLocale: () => runtime.locale,
      },
      'Session',
    ),
    ScriptApp: scriptApp(runtime),
    Utilities: utilities(runtime),
    UrlFetchApp: urlFetchApp(runtime),
    MailApp: mailApp(runtime),
    Logger: strict({ log: (text: unknown) => runtime.person.log(String(text)) }, 'Logger'),
    HtmlService: htmlService(runtime),
  };
}

/** In bytes of UTF-8: one value, and all names and values of a store. */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function properties(runtime: Runtime, store: PropertyStore): object {
  const map = runtime.book.properties[store];
  const call = (name: string) => {
    runtime.service(`Properties.${name}`);
    refusedInTrigger(runtime, name);
  };
  const set = (key: string, value: unknown) => {
    const text = String(value);
    if (bytesOf(text) > VALUE_LIMIT) throw new ServiceError(TEXTS.propertyTooLong);
    const others = [...map].filter(([name]) => name !== key).flat();
    const stored = others.reduce((sum, part) => sum + bytesOf(part), bytesOf(key) + bytesOf(text));
    if (stored > STORE_LIMIT) throw new ServiceError(TEXTS.storeFull);
    map.set(key, text);
  };
  const self = {
    getProperty(key: string) {
      call('getProperty');
      return map.get(key) ?? null;
    },
    getProperties() {
      call('getProperties');
      return Object.fromEntries(map);
    },
    setProperty(key: string, value: unknown) {
      call('setProperty');
      set(key, value);
      return self;
    },
    setProperties(values: Readonly<Record<string, unknown>>, deleteAllOthers = false) {
      call('setProperties');
      if (deleteAllOthers) map.clear();
      for (const [key, value] of Object.entries(values)) set(key, value);
      return self;
    },
    deleteProperty(key: string) {
      call('deleteProperty');
      map.delete(key);
      return self;
    },
  };
  return strict(self, 'Properties');
}
