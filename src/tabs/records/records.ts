import { choice, date, engine, figure, text } from '../model/columns';
import { item, NO_FIGURE, todayItem } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';

/** 数据记录: every measured value, the one source of actuals. */
export const log = {
  kind: 'log',
  layout: 2,
  frozenThrough: 'date',
  summary: [
    item('rows', 'campaign', 'integer', 'SUMPRODUCT(([value:]<>"")*1)'),
    item('valid', 'date', 'integer', 'COUNTIFS([valid:],1)'),
    item('last', 'metric', 'date', `IF(COUNT([date:])=0,${NO_FIGURE},MAX([date:]))`),
  ],
  blocks: [
    {
      key: 'log',
      spareRows: 1000,
      columns: [
        text('campaign', 112),
        date('date', 112),
        text('slot', 112, { align: 'center', reads: 'clock' }),
        text('platform', 112),
        text('metric', 112),
        figure('value', 112, 'general', { reads: 'logged', unitIn: 'unit', metricIn: 'metric' }),
        text('unit', 112, { align: 'center' }),
        text('basis', 112),
        text('source', 112),
        text('enteredBy', 112),
        date('enteredAt', 112, { format: 'dateTime' }),
        engine('valid', 112, 'integer', { align: 'center' }),
        // What formulas look rows up by; see core/criterionKey.
        engine('ofCampaign', 112, 'text', { hidden: true }),
        engine('ofPlatform', 112, 'text', { hidden: true }),
      ],
    },
  ],
  highlights: [],
} as const satisfies Tab;

/** 预警记录: one row for each alert, from when it fired to when it was over. */
export const alerts = {
  kind: 'alerts',
  layout: 2,
  frozenThrough: 'campaign',
  inEnglish: { 'alerts.action': 288 },
  summary: [
    item('open', 'time', 'integer', 'COUNTIFS([status:],["words.alertStatus.open"])'),
    item('all', 'campaign', 'integer', 'SUMPRODUCT(([metric:]<>"")*1)'),
  ],
  blocks: [
    {
      key: 'alerts',
      spareRows: 200,
      columns: [
        engine('time', 120, 'dateTime', { align: 'center' }),
        engine('campaign', 120, 'text'),
        engine('metric', 120, 'text'),
        engine('platform', 96, 'text'),
        engine('live', 96, 'text', { align: 'center' }),
        engine('threshold', 164, 'text'),
        engine('level', 96, 'choice', { align: 'center', choices: 'metricState' }),
        engine('action', 312, 'text'),
        engine('status', 96, 'choice', { align: 'center', choices: 'alertStatus' }),
        text('handler', 120),
        engine('resolved', 120, 'dateTime', { align: 'center' }),
        engine('handled', 240, 'text'),
      ],
    },
  ],
  highlights: [],
} as const satisfies Tab;

/** 经验库: what was learnt, as rules for the next campaign; what was understood stands beside the rule. */
export const lessons = {
  kind: 'lessons',
  layout: 2,
  frozenThrough: 'lesson',
  grows: true,
  summary: [
    todayItem('source'),
    item('all', 'lesson', 'integer', 'SUMPRODUCT(([lesson:]<>"")*1)'),
    item('recurred', 'kind', 'integer', 'COUNTIFS([recurred:],["words.yesNo.yes"])'),
  ],
  blocks: [
    {
      key: 'lessons',
      spareRows: 100,
      columns: [
        engine('id', 64, 'text', { align: 'center' }),
        text('lesson', 260, { wrap: true }),
        text('source', 110),
        choice('kind', 110, 'lessonKind'),
        text('rule', 320, { wrap: true }),
        text('loss', 180, { wrap: true }),
        engine('understood', 320, 'text', { wrap: true }),
        text('scenario', 110, { wrap: true }),
        text('platform', 110, { wrap: true }),
        engine('used', 110, 'integer', { align: 'center' }),
        engine('recurrences', 110, 'integer', { align: 'center' }),
        engine('recurred', 110, 'choice', { align: 'center', choices: 'yesNo' }),
        engine('carriers', 100, 'text', { hidden: true }),
        engine('noted', 100, 'text', { hidden: true }),
      ],
    },
  ],
  highlights: [
    {
      from: 'understood',
      to: 'understood',
      formula: 'LEFT([understood],1)="⚠"',
      color: PALETTE.caution,
    },
  ],
} as const satisfies Tab;
