import { choice, date, figure, formula, text } from '../model/columns';
import { todayItem } from '../model/formulas';
import type { Tab } from '../model/tab';

/** What each value is; people type words where the spreadsheet would read dates. */
const VALUE_FORMATS = {
  clock: 'dateTime',
  now: 'dateTime',
  nearBand: 'percent',
  recovery: 'percent',
  confirmations: 'integer',
  updateBy: 'time',
  standUp: 'time',
  weeklyDay: 'integer',
  reserveLow: 'percent',
  reserveHigh: 'percent',
  retroDays: 'integer',
  retroDayKind: 'text',
  secondClosingDays: 'integer',
  goalLead: 'integer',
  closingPhase: 'text',
  phaseGuide: 'text',
  curve: 'text',
  gmvBasis: 'text',
  conversionThreshold: 'text',
  stockThreshold: 'text',
  raciWords: 'text',
  maskNames: 'text',
  roiLow: 'roi',
  roiHigh: 'roi',
  margin: 'percentFine',
  ticks: 'text',
  tickRun: 'dateTime',
  tickError: 'text',
  imports: 'text',
} as const;

/** 设置: what teams decide differently, and the clock. */
export const settings = {
  kind: 'settings',
  layout: 5,
  grows: true,
  summary: [todayItem('name')],
  blocks: [
    {
      key: 'values',
      spareRows: 0,
      columns: [
        text('name', 200, { label: true }),
        figure('value', 160, 'general', { align: 'left', wrap: true, rowFormats: VALUE_FORMATS }),
        text('meaning', 520, { wrap: true }),
      ],
    },
    {
      key: 'slots',
      spareRows: 6,
      columns: [
        text('slot', 200),
        figure('share', 160, 'percent', { align: 'left' }),
        figure('time', 520, 'time', { align: 'left' }),
        figure('holds', 110, 'general', { align: 'center' }),
      ],
    },
    {
      key: 'limits',
      spareRows: 3,
      columns: [
        text('kind', 200, { label: true }),
        figure('minutes', 160, 'integer', { align: 'left' }),
        text('meaning', 520),
      ],
    },
    {
      key: 'functions',
      spareRows: 0,
      columns: [
        text('example', 200, { label: true }),
        formula('result', 160, 'general'),
        text('meaning', 520),
      ],
    },
    {
      key: 'holidays',
      spareRows: 20,
      columns: [
        date('date', 200, { align: 'left' }),
        date('last', 160, { align: 'left' }),
        text('name', 520),
        choice('work', 110, 'workday'),
      ],
    },
    {
      key: 'weights',
      spareRows: 2,
      columns: [
        text('group', 200, { label: true }),
        figure('weight', 160, 'percent', { align: 'left' }),
        text('meaning', 520),
      ],
    },
    {
      key: 'weightLog',
      spareRows: 20,
      columns: [
        date('date', 200, { align: 'left' }),
        text('campaign', 160),
        text('change', 520),
        formula(
          'asked',
          110,
          'general',
          'IF(AND([change]<>"",[reason]=""),["settings.askReason"],"")',
        ),
        text('reason', 320, { wrap: true }),
      ],
    },
  ],
  highlights: [],
} as const satisfies Tab;
