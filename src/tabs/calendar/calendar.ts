import { choice, date, figure, formula, text } from '../model/columns';
import { item, quotient, todayItem } from '../model/formulas';
import { PALETTE } from '../model/palette';
import { reuse } from '../model/reuse';
import type { Tab } from '../model/tab';

/** A date outside of the days of its phase. */
const OUTSIDE =
  'IF(OR([theme]="",[phase]="",NOT(ISNUMBER([date]))),"",' +
  'IF(SUMPRODUCT(([plan!phases.kind:]=[phase])*([plan!phases.start:]<=[date])*([plan!phases.end:]>=[date]))>0,"",' +
  '["calendar.outside"]))';

/** A row stands for pieces that come back: how often it was done is what was delivered by what each time takes. */
const TIMES = 'INT(N([done])/MAX(1,N([count])))';
const every = (word: string, day: string, or: string) =>
  `IF([repeat]=["words.contentRepeat.${word}"],${day},${or})`;
const WEEKS_OR_MONTHS = every(
  'weekly',
  `[date]+7*${TIMES}`,
  every('monthly', `EDATE([date],${TIMES})`, '[date]'),
);
/** The day of the first time that is not done yet. */
const TURN = every(
  'daily',
  `[date]+${TIMES}`,
  every('workday', `WORKDAY([date]-1,${TIMES}+1)`, WEEKS_OR_MONTHS),
);
/** Up to the day that is named, else to the end of the campaign; then all is done, which is said. */
const IS_PAST = `IF(ISNUMBER([until]),${TURN}>[until],AND(ISNUMBER([@end]),${TURN}>[@end]))`;
const NEXT =
  'IF(OR([theme]="",NOT(ISNUMBER([date])),[status]=["words.contentStatus.published"],[status]=["words.contentStatus.cancelled"]),"",' +
  `IF([repeat]="",[date],IF(${IS_PAST},"✓",${TURN})))`;

/** 内容排期: what is published when and where. */
export const calendar = {
  kind: 'calendar',
  layout: 4,
  frozenThrough: 'date',
  inEnglish: { 'content.owner': 140 },
  summary: [
    todayItem('phase'),
    item('pieces', 'date', 'integer', 'SUMPRODUCT(([theme:]<>"")*1)'),
    item(
      'published',
      'channel',
      'integer',
      'COUNTIFS([status:],["words.contentStatus.published"])',
    ),
    item('late', 'theme', 'integer', 'COUNTIFS([next:],"<"&[@today])'),
    item('end', 'check', 'date', 'IFERROR([plan!@end],"")'),
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
        choice('repeat', 100, 'contentRepeat'),
        date('until', 100),
        formula('next', 100, 'date', NEXT, { align: 'center' }),
        figure('exposure', 100, 'count', { unit: '次' }),
        figure('interactions', 100, 'count', { unit: '次' }),
        formula('rate', 100, 'percentFine', quotient('[interactions]', '[exposure]'), {
          align: 'center',
        }),
        text('link', 260),
        formula('reuse', 260, 'general', reuse('rate', 'interactions', 'exposure')),
        text('last', 260, { optional: true }),
      ],
    },
  ],
  highlights: [
    {
      from: 'date',
      to: 'date',
      formula: 'AND(ISNUMBER([next]),[next]<[@today])',
      color: PALETTE.alarm,
      bold: true,
    },
    {
      from: 'next',
      to: 'next',
      formula: 'AND(ISNUMBER([next]),[next]<[@today])',
      color: PALETTE.alarm,
      bold: true,
    },
  ],
} as const satisfies Tab;
