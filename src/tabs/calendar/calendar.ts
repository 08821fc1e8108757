import { choice, date, figure, formula, text } from '../model/columns';
import { item, todayItem } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';

/** A date outside of the days of its phase. */
const OUTSIDE =
  'IF(OR([theme]="",[phase]="",NOT(ISNUMBER([date]))),"",' +
  'IF(SUMPRODUCT(([plan!phases.kind:]=[phase])*([plan!phases.start:]<=[date])*([plan!phases.end:]>=[date]))>0,"",' +
  '["calendar.outside"]))';

/** 内容排期: what is published when and where. */
export const calendar = {
  kind: 'calendar',
  layout: 2,
  frozenThrough: 'date',
  summary: [
    todayItem('phase'),
    item('pieces', 'date', 'integer', 'SUMPRODUCT(([theme:]<>"")*1)'),
    item(
      'published',
      'channel',
      'integer',
      'COUNTIFS([status:],["words.contentStatus.published"])',
    ),
    item(
      'late',
      'theme',
      'integer',
      'SUMPRODUCT(([theme:]<>"")*ISNUMBER([date:])*([date:]<[@today])*([status:]<>["words.contentStatus.published"])*([status:]<>["words.contentStatus.cancelled"]))',
    ),
  ],
  blocks: [
    {
      key: 'content',
      spareRows: 100,
      columns: [
        choice('phase', 100, 'phase', { align: 'left' }),
        date('date', 100),
        text('channel', 100),
        text('theme', 300),
        formula('check', 100, 'general', OUTSIDE),
        text('form', 100),
        figure('count', 100, 'integer'),
        figure('done', 100, 'integer'),
        text('owner', 100),
        choice('status', 100, 'contentStatus'),
        text('link', 260),
      ],
    },
  ],
  highlights: [
    {
      from: 'date',
      to: 'date',
      formula:
        'AND([theme]<>"",ISNUMBER([date]),[date]<[@today],[status]<>["words.contentStatus.published"],[status]<>["words.contentStatus.cancelled"])',
      color: PALETTE.alarm,
      bold: true,
    },
  ],
} as const satisfies Tab;
