import { date, engine, figure, formula, text } from '../model/columns';
import { isDay, item, todayItem } from '../model/formulas';
import { stateColours } from '../model/stateColours';
import type { Tab } from '../model/tab';
import { AFTER, BEFORE } from './changeFigures';

/** Days before a text or endorsement is needed from which one that is not approved is grave. */
const LEAD = 3;

const SAID_CHANGE =
  'IF(OR([metric]="",NOT(ISNUMBER([before]))),"",IF(NOT(ISNUMBER([after])),["tracking.waits"],' +
  'IF([before]=0,"",IF([after]>=[before],"↑ ","↓ ")&ROUND(ABS([after]/[before]-1)*100,1)&"%")))';
const WATCH_STATE =
  'IF([keyword]="","",IF(N([negative])>0,["tracking.negative"]&[negative],' +
  `IF(AND(${isDay('[checked]')},INT(N([checked]))>=[@today]),["tracking.seen"],["tracking.unseen"])))`;
const TEXT_STATE =
  `IF(AND([item]="",[content]=""),"",IF(${isDay('[approved]')},["tracking.approved"],` +
  `IF(AND(${isDay('[needed]')},N([needed])-[@today]<=${LEAD}),["tracking.late"],["tracking.open"])))`;

/** 执行跟踪: what was changed and what came of it, who got how far each day, and what is said in public. */
export const tracking = {
  kind: 'tracking',
  layout: 1,
  grows: true,
  grid: [
    { role: 'label', width: 170 },
    { role: 'about', width: 170, inEnglish: 206 },
    { role: 'words', width: 170, inEnglish: 206 },
    { role: 'number', width: 92, count: 5 },
    { role: 'wide', width: 170, count: 2 },
  ],
  summary: [
    todayItem('changes.date'),
    item('changes', 'changes.change', 'integer', 'SUMPRODUCT(([changes.change:]<>"")*1)'),
    item(
      'urgent',
      'changes.state',
      'integer',
      'SUMPRODUCT((LEFT([watch.state:],1)="⛔")*1)+SUMPRODUCT((LEFT([statements.state:],1)="⛔")*1)',
    ),
  ],
  blocks: [
    {
      key: 'changes',
      spareRows: 12,
      columns: [
        date('date', 'label', { align: 'left' }),
        text('change', 'about', { wrap: true }),
        formula('state', 'words', 'general', SAID_CHANGE),
        text('platform', 'number', { align: 'center', wrap: true }),
        text('metric', 'number', { align: 'center', wrap: true }),
        formula('before', 'number', 'general', BEFORE, { align: 'right' }),
        formula('after', 'number', 'general', AFTER, { align: 'right' }),
        text('owner', 'number', { align: 'center' }),
        text('reason', 'wide', { wrap: true }),
        text('effect', 'wide', { wrap: true }),
      ],
    },
    {
      key: 'watch',
      spareRows: 8,
      columns: [
        text('keyword', 'label', { label: true, wrap: true }),
        text('where', 'about', { wrap: true }),
        formula('state', 'words', 'general', WATCH_STATE),
        text('owner', 'number', { align: 'center' }),
        date('checked', 'number'),
        figure('found', 'number', 'integer'),
        figure('negative', 'number', 'integer'),
        text('remark', 'wide', { wrap: true }),
      ],
    },
    {
      key: 'statements',
      spareRows: 5,
      columns: [
        text('item', 'label', { label: true, wrap: true }),
        text('content', 'about', { wrap: true }),
        formula('state', 'words', 'general', TEXT_STATE),
        text('owner', 'number', { align: 'center' }),
        date('needed', 'number'),
        date('approved', 'number'),
        text('approver', 'number', { align: 'center' }),
        text('source', 'wide', { wrap: true }),
      ],
    },
    {
      key: 'progress',
      spareRows: 200,
      columns: [
        date('date', 'label', { align: 'left' }),
        text('doing', 'about', { wrap: true }),
        text('notBegun', 'words', { wrap: true }),
        text('owner', 'number', { align: 'center' }),
        figure('done', 'number', 'integer'),
        figure('total', 'number', 'integer'),
        text('needs', 'wide', { wrap: true }),
        engine('memory', 110, 'text', { hidden: true }),
      ],
    },
  ],
  highlights: [...stateColours('watch'), ...stateColours('statements')],
} as const satisfies Tab;
