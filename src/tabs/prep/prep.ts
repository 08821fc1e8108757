import { choice, date, engine, figure, formula, text } from '../model/columns';
import { isCountedTask, isTask, item, todayItem } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';

const OPEN = 'AND([status]<>["words.taskStatus.done"],[status]<>["words.taskStatus.cancelled"])';
const IS_TASK = isTask();
const IS_OPEN =
  '([status:]<>["words.taskStatus.done"])*([status:]<>["words.taskStatus.cancelled"])';
const COUNTS = isCountedTask();
const DUE_IN = (days: string) => `SUMPRODUCT(${IS_TASK}*${IS_OPEN}*ISNUMBER([due:])*${days})`;
const BURST = '[plan!@burst]';
const END = '[plan!@end]';

const REMINDER =
  `IF(OR([name]="",NOT(ISNUMBER([due])),NOT(${OPEN})),"",` +
  'IF([due]<[@today],["prep.reminder.overdueBefore"]&([@today]-[due])&["prep.reminder.overdueAfter"],' +
  'IF([due]=[@today],["prep.reminder.dueToday"],' +
  'IF([due]-[@today]<=3,["prep.reminder.leftBefore"]&([due]-[@today])&["prep.reminder.leftAfter"],""))))';

const GATED =
  '(([kind:]=["words.taskKind.material"])+([kind:]=["words.taskKind.test"])+([kind:]=["words.taskKind.training"]))' +
  '*ISNUMBER([due:])*([due:]<=[@launch])';
const CANCELLED = `SUMPRODUCT(${GATED}*([status:]=["words.taskStatus.cancelled"]))`;
/** Whether materials, tests and trainings due before going live are done; a cancelled test is named. */
const GATE =
  `IF(OR(NOT(ISNUMBER([@launch])),SUMPRODUCT(${GATED})=0),"",` +
  `IF(SUMPRODUCT(${GATED}*${IS_OPEN})=0,["prep.gate.go"],["prep.gate.openBefore"]&SUMPRODUCT(${GATED}*${IS_OPEN})&["prep.gate.openAfter"])` +
  `&IF(${CANCELLED}=0,"",["prep.gate.cancelled"]&${CANCELLED}))`;

/** 筹备进度: one row a task, reminders by formula, and a Gantt to the right. */
export const prep = {
  kind: 'prep',
  layout: 3,
  frozenThrough: 'name',
  blocks: [
    {
      key: 'tasks',
      spareRows: 100,
      columns: [
        engine('id', 64, 'text'),
        text('name', 250),
        text('platform', 100),
        text('owner', 100),
        date('start', 100),
        date('due', 100),
        choice('status', 100, 'taskStatus'),
        formula('reminder', 100, 'general', REMINDER),
        engine('check', 150, 'text'),
        engine('painted', 100, 'text', { hidden: true }),
        engine('slack', 80, 'slack', { align: 'center' }),
        figure('progress', 100, 'percent', { align: 'center', reads: 'progress' }),
        text('remark', 250),
        choice('kind', 120, 'taskKind', { align: 'left', grouped: true }),
        choice('stage', 120, 'taskStage', { align: 'left', grouped: true }),
        text('deliverable', 120, { grouped: true, optional: true }),
        text('criterion', 120, { grouped: true, optional: true }),
        text('executor', 120, { grouped: true, optional: true }),
        text('consulted', 120, { grouped: true, optional: true }),
        text('informed', 120, { grouped: true, optional: true }),
        text('predecessors', 120, { grouped: true }),
        date('finished', 120, { grouped: true }),
        text('delayReason', 120, { grouped: true }),
        text('newPlan', 120, { grouped: true }),
        engine('baselineDue', 120, 'date', { align: 'center', grouped: true }),
        formula(
          'variance',
          120,
          'variance',
          'IF(AND(ISNUMBER([due]),ISNUMBER([baselineDue])),[due]-[baselineDue],"")',
          { align: 'center', grouped: true, waitsFor: 'baselineDue' },
        ),
        engine('anchor', 120, 'text', { hidden: true }),
        engine('baselines', 120, 'text', { hidden: true }),
      ],
    },
  ],
  summary: [
    todayItem('name'),
    item(
      'countdown',
      'platform',
      'general',
      `IFERROR(IF([@today]<${BURST},["prep.countdown.before"]&(${BURST}-[@today])&["prep.countdown.after"],` +
        `IF([@today]<=${END},["prep.countdown.running"],["prep.countdown.over"])),"")`,
    ),
    item(
      'rate',
      'owner',
      'percentFine',
      `IFERROR(SUMPRODUCT(${IS_TASK}*([status:]=["words.taskStatus.done"])*${COUNTS})/SUMPRODUCT(${IS_TASK}*${COUNTS}),"")`,
    ),
    item(
      'done',
      'start',
      'general',
      `SUMPRODUCT(${IS_TASK}*([status:]=["words.taskStatus.done"])*${COUNTS})&" / "&SUMPRODUCT(${IS_TASK}*${COUNTS})`,
    ),
    item('overdue', 'due', 'integer', DUE_IN('([due:]<[@today])')),
    item('dueToday', 'status', 'integer', DUE_IN('([due:]=[@today])')),
    item('dueSoon', 'reminder', 'integer', DUE_IN('([due:]>[@today])*([due:]<=[@today]+3)')),
    item(
      'inProgress',
      'progress',
      'integer',
      'COUNTIFS([status:],["words.taskStatus.inProgress"])',
    ),
    item('blocked', 'remark', 'integer', 'COUNTIFS([status:],["words.taskStatus.blocked"])'),
    item('gate', 'check', 'general', GATE),
    item('launch', 'painted', 'date', 'IFERROR([plan!@start]-1,"")'),
    item('end', 'anchor', 'date', `IFERROR(${END},"")`),
    { key: 'baseline', at: 'baselineDue', owner: 'engine', format: 'text' },
  ],
  highlights: [
    {
      from: 'check',
      to: 'check',
      formula: 'LEFT([check],1)="⚠"',
      color: PALETTE.caution,
    },
    {
      from: 'reminder',
      to: 'reminder',
      formula: 'LEFT([reminder],1)="⛔"',
      color: PALETTE.alarm,
      bold: true,
    },
    { from: 'reminder', to: 'reminder', formula: 'LEFT([reminder],1)="△"', color: PALETTE.caution },
    {
      from: 'slack',
      to: 'slack',
      formula: 'AND(ISNUMBER([slack]),[slack]<=0)',
      color: PALETTE.alarm,
      bold: true,
    },
    {
      from: 'id',
      to: 'remark',
      formula: '[status]=["words.taskStatus.cancelled"]',
      color: PALETTE.muted,
      strikethrough: true,
    },
  ],
} as const satisfies Tab;
