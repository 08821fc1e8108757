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

/** Where nothing is due, whether something in the row contradicts itself; the column 核对 says what. */
const CHECKED = 'IF([check]="","",["prep.reminder.check"])';
const REMINDER =
  `IF(OR([name]="",NOT(ISNUMBER([due])),NOT(${OPEN})),${CHECKED},` +
  'IF([due]<[@today],["prep.reminder.overdueBefore"]&([@today]-[due])&["prep.reminder.overdueAfter"],' +
  'IF([due]=[@today],["prep.reminder.dueToday"],' +
  'IF([due]-[@today]<=3,["prep.reminder.leftBefore"]&([due]-[@today])&["prep.reminder.leftAfter"],' +
  `${CHECKED}))))`;

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
  frozenThrough: 'reminder',
  inEnglish: { 'tasks.name': 278, 'tasks.owner': 140 },
  blocks: [
    {
      key: 'tasks',
      spareRows: 100,
      columns: [
        engine('id', 44, 'text'),
        text('name', 228, { label: true }),
        text('owner', 88, { label: true }),
        date('start', 88),
        date('due', 88),
        choice('status', 88, 'taskStatus'),
        figure('progress', 88, 'percent', { align: 'center', reads: 'progress' }),
        // The engine's side by side, from here to the check: a row of them is one write.
        formula('reminder', 96, 'general', REMINDER),
        engine('painted', 100, 'text', { hidden: true }),
        engine('slack', 96, 'slack', { align: 'center', grouped: true }),
        engine('check', 240, 'text', { grouped: true }),
        text('remark', 240, { grouped: true }),
        text('platform', 96, { grouped: true }),
        choice('kind', 96, 'taskKind', { align: 'left', grouped: true }),
        choice('stage', 96, 'taskStage', { align: 'left', grouped: true }),
        text('deliverable', 96, { grouped: true, optional: true }),
        text('criterion', 96, { grouped: true, optional: true }),
        text('executor', 96, { grouped: true, optional: true }),
        text('consulted', 96, { grouped: true, optional: true }),
        text('informed', 96, { grouped: true, optional: true }),
        text('predecessors', 96, { grouped: true }),
        date('finished', 96, { grouped: true }),
        text('delayReason', 96, { grouped: true }),
        text('newPlan', 96, { grouped: true }),
        engine('baselineDue', 96, 'date', { align: 'center', grouped: true }),
        formula(
          'variance',
          96,
          'variance',
          'IF(AND(ISNUMBER([due]),ISNUMBER([baselineDue])),[due]-[baselineDue],"")',
          { align: 'center', grouped: true, waitsFor: 'baselineDue' },
        ),
        engine('anchor', 96, 'text', { hidden: true }),
        engine('baselines', 96, 'text', { hidden: true }),
      ],
    },
  ],
  summary: [
    todayItem('platform'),
    item(
      'countdown',
      'name',
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
    item('dueToday', 'check', 'integer', DUE_IN('([due:]=[@today])')),
    item('dueSoon', 'status', 'integer', DUE_IN('([due:]>[@today])*([due:]<=[@today]+3)')),
    item('inProgress', 'remark', 'integer', 'COUNTIFS([status:],["words.taskStatus.inProgress"])'),
    item('blocked', 'kind', 'integer', 'COUNTIFS([status:],["words.taskStatus.blocked"])'),
    item('gate', 'progress', 'general', GATE),
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
