import { choice, date, engine, figure, text } from '../columns';
import { item, todayItem } from '../formulas';
import type { Tab } from '../tab';

/** 数据记录: every measured value, the one source of actuals. */
export const log: Tab = {
  kind: 'log',
  layout: 1,
  frozenThrough: 'date',
  summary: [
    item('rows', 'campaign', 'integer', 'SUMPRODUCT(([value:]<>"")*1)'),
    item('valid', 'date', 'integer', 'COUNTIFS([valid:],1)'),
    item('last', 'metric', 'date', 'IF(COUNT([date:])=0,"",MAX([date:]))'),
  ],
  blocks: [
    {
      key: 'log',
      spareRows: 1000,
      columns: [
        text('campaign', 110),
        date('date', 110),
        text('slot', 110, { align: 'center' }),
        text('platform', 110),
        text('metric', 140),
        figure('value', 110, 'general'),
        text('unit', 110, { align: 'center' }),
        text('basis', 110),
        text('source', 110),
        text('enteredBy', 110),
        date('enteredAt', 150, { format: 'dateTime' }),
        engine('valid', 110, 'integer', { align: 'center' }),
      ],
    },
  ],
  highlights: [],
};

/** 预警记录: one row for each alert, from when it fired to when it was over. */
export const alerts: Tab = {
  kind: 'alerts',
  layout: 1,
  frozenThrough: 'campaign',
  summary: [
    item('open', 'time', 'integer', 'COUNTIFS([status:],["words.alertStatus.open"])'),
    item('all', 'campaign', 'integer', 'SUMPRODUCT(([metric:]<>"")*1)'),
  ],
  blocks: [
    {
      key: 'alerts',
      spareRows: 200,
      columns: [
        engine('time', 150, 'dateTime', { align: 'center' }),
        engine('campaign', 150, 'text'),
        engine('metric', 150, 'text'),
        engine('platform', 100, 'text'),
        engine('live', 100, 'text', { align: 'right' }),
        engine('threshold', 200, 'text'),
        engine('level', 100, 'choice', { align: 'center', choices: 'metricState' }),
        engine('action', 280, 'text', { wrap: true }),
        engine('status', 110, 'choice', { align: 'center', choices: 'alertStatus' }),
        text('handler', 110),
        engine('resolved', 150, 'dateTime', { align: 'center' }),
      ],
    },
  ],
  highlights: [],
};

/** 问题记录: what went wrong, who mends it by when. */
export const issueLog: Tab = {
  kind: 'issueLog',
  layout: 1,
  frozenThrough: 'campaign',
  summary: [
    item(
      'open',
      'id',
      'integer',
      'SUMPRODUCT(([problem:]<>"")*([status:]<>["words.issueStatus.solved"]))',
    ),
    item('all', 'campaign', 'integer', 'SUMPRODUCT(([problem:]<>"")*1)'),
    item('now', 'time', 'dateTime', 'IFERROR([settings!values.value#now],NOW())'),
  ],
  blocks: [
    {
      key: 'issues',
      spareRows: 200,
      columns: [
        engine('id', 100, 'text'),
        text('campaign', 100),
        date('time', 150, { format: 'dateTime' }),
        text('platform', 100),
        choice('kind', 100, 'issueKind'),
        choice('level', 100, 'level'),
        text('problem', 280, { wrap: true }),
        text('owner', 100),
        text('action', 280, { wrap: true }),
        text('limit', 100),
        engine('due', 150, 'dateTime', { align: 'center' }),
        date('answered', 150, { format: 'dateTime' }),
        choice('status', 100, 'issueStatus'),
        date('solved', 150, { format: 'dateTime' }),
        engine('took', 100, 'minutes', { align: 'right' }),
        engine('inTime', 100, 'text', { align: 'center' }),
      ],
    },
  ],
  highlights: [],
};

/** 反馈记录: what customers say. */
export const feedback: Tab = {
  kind: 'feedback',
  layout: 1,
  frozenThrough: 'campaign',
  summary: [
    item('all', 'time', 'integer', 'SUMPRODUCT(([content:]<>"")*1)'),
    item(
      'complaints',
      'campaign',
      'integer',
      'COUNTIFS([label:],["words.feedbackLabel.complaint"])',
    ),
    item('unanswered', 'content', 'integer', 'SUMPRODUCT(([content:]<>"")*([reply:]=""))'),
  ],
  blocks: [
    {
      key: 'feedback',
      spareRows: 200,
      columns: [
        date('time', 150, { format: 'dateTime' }),
        text('campaign', 110),
        text('source', 110),
        text('content', 320, { wrap: true }),
        choice('label', 110, 'feedbackLabel'),
        text('owner', 110),
        date('due', 110),
        text('reply', 280, { wrap: true }),
      ],
    },
  ],
  highlights: [],
};

/** 经验库: what was learnt, as rules for the next campaign. */
export const lessons: Tab = {
  kind: 'lessons',
  layout: 1,
  frozenThrough: 'lesson',
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
        text('lesson', 320, { wrap: true }),
        text('source', 130),
        choice('kind', 110, 'lessonKind'),
        text('rule', 360, { wrap: true }),
        figure('used', 90, 'integer'),
        choice('recurred', 90, 'yesNo'),
      ],
    },
  ],
  highlights: [],
};
