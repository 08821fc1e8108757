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
        date('date', 150),
        text('change', 240, { wrap: true }),
        formula('state', 160, 'general', SAID_CHANGE),
        text('reason', 200, { wrap: true }),
        text('platform', 110),
        text('metric', 110),
        formula('before', 110, 'general', BEFORE),
        formula('after', 110, 'general', AFTER),
        text('owner', 110),
        text('effect', 200, { wrap: true }),
      ],
    },
    {
      key: 'watch',
      spareRows: 8,
      columns: [
        text('keyword', 150, { label: true }),
        text('where', 240, { wrap: true }),
        formula('state', 160, 'general', WATCH_STATE),
        text('remark', 200, { wrap: true }),
        text('owner', 110),
        date('checked', 110),
        figure('found', 110, 'integer'),
        figure('negative', 110, 'integer'),
      ],
    },
    {
      key: 'statements',
      spareRows: 5,
      columns: [
        text('item', 150, { label: true }),
        text('content', 240, { wrap: true }),
        formula('state', 160, 'general', TEXT_STATE),
        text('source', 200, { wrap: true }),
        text('owner', 110),
        date('needed', 110),
        date('approved', 110),
        text('approver', 110),
      ],
    },
    {
      key: 'progress',
      spareRows: 200,
      columns: [
        date('date', 150),
        text('doing', 240, { wrap: true }),
        text('notBegun', 160, { wrap: true }),
        text('needs', 200, { wrap: true }),
        text('owner', 110),
        figure('done', 110, 'integer'),
        figure('total', 110, 'integer'),
        engine('memory', 110, 'text', { hidden: true }),
      ],
    },
  ],
  highlights: [...stateColours('watch'), ...stateColours('statements')],
} as const satisfies Tab;
