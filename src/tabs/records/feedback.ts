import { FEEDBACK_LABELS, type FeedbackLabel } from '../../core/feedback/labelFeedback';
import { timeLeft, verdict } from '../model/clockFormula';
import { choice, date, engine, figure, formula, text } from '../model/columns';
import { item, NO_FIGURE } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';

/** Feedback of the last day, up to the minute, and of the day before it: 24 hours each. */
const within = (from: string, to: string) =>
  `ISNUMBER([time:])*([time:]>[@now]-${from})*([time:]<=[@now]-${to})`;
/** 投诉 50% ↑1: the share of a label, and how many more or fewer there were than in the day before. */
const trendOf = (label: FeedbackLabel) => {
  const is = `([content:]<>"")*([label:]=["words.feedbackLabel.${label}"])`;
  const change = `(SUMPRODUCT(${is}*${within('1', '0')})-SUMPRODUCT(${is}*${within('2', '1')}))`;
  return (
    `["words.feedbackLabel.${label}"]&" "&ROUND(SUMPRODUCT(${is})/[@all]*100,0)&"% "&` +
    `IF(${change}>0,"↑"&${change},IF(${change}<0,"↓"&-${change},"→"))`
  );
};
const TREND = `IF([@all]=0,${NO_FIGURE},${FEEDBACK_LABELS.map(trendOf).join('&" · "&')})`;

/** 反馈记录: what customers say, what it is, and by when they are answered. */
export const feedback = {
  kind: 'feedback',
  layout: 3,
  frozenThrough: 'campaign',
  summary: [
    item('all', 'time', 'integer', 'SUMPRODUCT(([content:]<>"")*1)'),
    item(
      'complaints',
      'campaign',
      'integer',
      'COUNTIFS([label:],["words.feedbackLabel.complaint"])',
    ),
    item('now', 'source', 'stamp', 'IFERROR([settings!values.value#now],NOW())'),
    item(
      'unanswered',
      'content',
      'integer',
      'SUMPRODUCT(([content:]<>"")*([label:]<>["words.feedbackLabel.praise"])*([reply:]="")*([answered:]=""))',
    ),
    item('satisfaction', 'owner', 'plain', `IFERROR(ROUND(AVERAGE([score:]),1),${NO_FIGURE})`),
    item('trend', 'reply', 'general', TREND),
    item('late', 'label', 'integer', 'SUMPRODUCT((LEFT([left:],1)="✗")*([answered:]=""))'),
  ],
  blocks: [
    {
      key: 'feedback',
      spareRows: 200,
      columns: [
        date('time', 116, { format: 'dateTime' }),
        text('campaign', 116),
        text('source', 116),
        text('content', 320),
        choice('label', 104, 'feedbackLabel'),
        choice('theme', 104, 'feedbackTheme', { optional: true }),
        figure('score', 104, 'plain', { unit: '分', optional: true }),
        choice('customer', 104, 'customerValue', { optional: true }),
        text('owner', 104),
        date('due', 116, { format: 'dateTime' }),
        text('reply', 240),
        date('answered', 116, { format: 'dateTime' }),
        formula(
          'left',
          116,
          'general',
          `IF(NOT(ISNUMBER([due])),"",IF(ISNUMBER([answered]),${verdict('[due]', '[answered]')},${timeLeft('[due]')}))`,
          { align: 'center' },
        ),
        engine('memory', 116, 'text', { hidden: true }),
      ],
    },
  ],
  highlights: [
    {
      from: 'left',
      to: 'left',
      formula: 'LEFT([left],1)="✗"',
      color: PALETTE.alarm,
      bold: true,
    },
  ],
} as const satisfies Tab;
