import { timeLeft, verdict } from '../model/clockFormula';
import { choice, date, engine, formula, text } from '../model/columns';
import { item } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';

/** 反馈记录: what customers say, what it is, and by when they are answered. */
export const feedback = {
  kind: 'feedback',
  layout: 2,
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
    item('late', 'label', 'integer', 'SUMPRODUCT((LEFT([left:],1)="✗")*([answered:]=""))'),
  ],
  blocks: [
    {
      key: 'feedback',
      spareRows: 200,
      columns: [
        date('time', 150, { format: 'dateTime' }),
        text('campaign', 110),
        text('source', 110),
        text('content', 320),
        choice('label', 110, 'feedbackLabel'),
        text('owner', 110),
        date('due', 150, { format: 'dateTime' }),
        text('reply', 280),
        date('answered', 150, { format: 'dateTime' }),
        formula(
          'left',
          150,
          'general',
          `IF(NOT(ISNUMBER([due])),"",IF(ISNUMBER([answered]),${verdict('[due]', '[answered]')},${timeLeft('[due]')}))`,
          { align: 'center' },
        ),
        engine('memory', 150, 'text', { hidden: true }),
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
