import type { Locale } from '../../locales/zh-CN/locale';
import type { Row } from '../compiler/compileInput';
import type { Cell } from '../model/operation';

/** Source 003: owners of platforms update by 17:00 every day. */
const UPDATE_BY = 17 / 24;

/** And meet at 18:00. */
const STAND_UP = 18 / 24;
const FRIDAY = 5;

/** Days that sources name for a setting. */
const DAYS_IN_USE = { retroDays: ['3', '2'], goalLead: ['3', '5', '30'] };

/** The single values of 设置 in a new workbook. */
export function valueRows(locale: Locale): Row[] {
  const { value: texts, choice } = locale.settings;
  const { dayKind, gmvBasis, closingPhase, yesNo } = locale.words;
  const choices: Readonly<Record<string, readonly string[]>> = {
    ...DAYS_IN_USE,
    ...Object.fromEntries(
      Object.entries({
        ...choice,
        retroDayKind: dayKind,
        gmvBasis,
        closingPhase,
        maskNames: yesNo,
      }).map(([key, words]) => [key, Object.values(words)]),
    ),
  };
  const row = (key: keyof typeof texts, value: Cell): Row => ({
    cells: { name: texts[key].name, value, meaning: texts[key].meaning },
    ...(choices[key] ? { choices: { value: choices[key] } } : {}),
    mark: key,
  });
  return [
    row('clock', null),
    row('now', { formula: 'IF(ISNUMBER([values.value#clock]),[values.value#clock],NOW())' }),
    row('nearBand', 0.05),
    row('recovery', 0.05),
    row('confirmations', 2),
    row('updateBy', UPDATE_BY),
    row('standUp', STAND_UP),
    row('weeklyDay', FRIDAY),
    row('reserveLow', 0.1),
    row('reserveHigh', 0.15),
    row('retroDays', 3),
    row('retroDayKind', dayKind.days),
    row('secondClosingDays', 15),
    row('goalLead', 5),
    row('closingPhase', closingPhase.encore),
    row('phaseGuide', null),
    row('curve', null),
    row('gmvBasis', gmvBasis.gross),
    row('conversionThreshold', null),
    row('stockThreshold', null),
    row('raciWords', locale.words.raciWords),
    row('maskNames', locale.words.yesNo.no),
    row('roiLow', 3),
    row('roiHigh', 5),
    row('margin', null),
    row('ticks', locale.ticks.off),
    row('tickRun', null),
    row('tickError', null),
    row('imports', null),
  ];
}
