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
  layout: 6,
  grows: true,
  summary: [todayItem('name')],
  grid: [
    { role: 'label', width: 190 },
    { role: 'words', width: 160 },
    { role: 'number', width: 100 },
    { role: 'wide', width: 540 },
    { role: 'wide', width: 310 },
  ],
  blocks: [
    {
      key: 'values',
      spareRows: 0,
      columns: [
        text('name', 'label', { label: true }),
        figure('value', 'words', 'general', {
          align: 'left',
          wrap: true,
          rowFormats: VALUE_FORMATS,
        }),
        text('meaning', 'wide', { wrap: true, label: true }),
      ],
    },
    {
      key: 'slots',
      spareRows: 6,
      columns: [
        text('slot', 'label'),
        figure('share', 'words', 'percent', { align: 'left' }),
        figure('time', 'number', 'time', { align: 'center' }),
        figure('holds', 'wide', 'general', { align: 'left' }),
      ],
    },
    {
      key: 'limits',
      spareRows: 3,
      columns: [
        text('kind', 'label', { label: true }),
        figure('minutes', 'words', 'integer', { align: 'left' }),
        text('meaning', 'wide', { label: true }),
      ],
    },
    {
      key: 'functions',
      spareRows: 0,
      columns: [
        text('example', 'label', { label: true }),
        formula('result', 'words', 'general'),
        text('meaning', 'wide', { label: true }),
      ],
    },
    {
      key: 'holidays',
      spareRows: 20,
      columns: [
        date('date', 'label', { align: 'left' }),
        date('last', 'words', { align: 'left' }),
        choice('work', 'number', 'workday'),
        text('name', 'wide'),
      ],
    },
    {
      key: 'weights',
      spareRows: 2,
      columns: [
        text('group', 'label', { label: true }),
        figure('weight', 'words', 'percent', { align: 'left' }),
        text('meaning', 'wide', { label: true }),
      ],
    },
    {
      key: 'weightLog',
      spareRows: 20,
      columns: [
        date('date', 'label', { align: 'left' }),
        text('campaign', 'words'),
        formula(
          'asked',
          'number',
          'general',
          'IF(AND([change]<>"",[reason]=""),["settings.askReason"],"")',
          { align: 'center' },
        ),
        text('change', 'wide', { wrap: true }),
        text('reason', 'wide', { wrap: true }),
      ],
    },
    {
      key: 'metrics',
      spareRows: 10,
      columns: [
        text('name', 'label'),
        text('unit', 'words'),
        choice('direction', 'number', 'metricDirection'),
        text('meaning', 'wide', { wrap: true }),
        choice('adds', 'wide', 'metricAdds'),
      ],
    },
  ],
  highlights: [],
} as const satisfies Tab;
