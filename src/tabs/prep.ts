import { PALETTE } from './palette';
import type { Tab } from './tab';

const OPEN = 'AND([status]<>["words.taskStatus.done"],[status]<>["words.taskStatus.cancelled"])';
/** One for each row that has a task, nothing for empty rows. */
const IS_TASK = '([name:]<>"")';
const IS_OPEN =
  '([status:]<>["words.taskStatus.done"])*([status:]<>["words.taskStatus.cancelled"])';
const COUNTS =
  '([status:]<>["words.taskStatus.cancelled"])*([kind:]<>["words.taskKind.milestone"])';
const DUE_IN = (days: string) => `SUMPRODUCT(${IS_TASK}*${IS_OPEN}*ISNUMBER([due:])*${days})`;
const BURST = 'INDEX([overview!burst:],MATCH([=code],[overview!code:],0))';
const END = 'INDEX([overview!end:],MATCH([=code],[overview!code:],0))';

/** 筹备进度: one row a task, reminders by formula, and a Gantt to the right. */
export const prep: Tab = {
  kind: 'prep',
  layout: 1,
  texts: 'prep',
  frozenThrough: 'name',
  block: {
    key: 'tasks',
    spareRows: 100,
    columns: [
      { key: 'id', owner: 'engine', format: 'text', width: 64 },
      { key: 'name', owner: 'person', format: 'text', width: 250 },
      { key: 'platform', owner: 'person', format: 'text', width: 100 },
      { key: 'owner', owner: 'person', format: 'text', width: 100 },
      { key: 'start', owner: 'person', format: 'date', width: 100, align: 'center' },
      { key: 'due', owner: 'person', format: 'date', width: 100, align: 'center' },
      {
        key: 'status',
        owner: 'person',
        format: 'choice',
        width: 100,
        align: 'center',
        choices: 'taskStatus',
      },
      {
        key: 'reminder',
        owner: 'formula',
        format: 'general',
        width: 100,
        formula:
          `IF(OR([name]="",NOT(ISNUMBER([due])),NOT(${OPEN})),"",` +
          'IF([due]<[@today],["prep.reminder.overdueBefore"]&([@today]-[due])&["prep.reminder.overdueAfter"],' +
          'IF([due]=[@today],["prep.reminder.dueToday"],' +
          'IF([due]-[@today]<=3,["prep.reminder.leftBefore"]&([due]-[@today])&["prep.reminder.leftAfter"],""))))',
      },
      { key: 'progress', owner: 'person', format: 'percent', width: 100, align: 'center' },
      { key: 'remark', owner: 'person', format: 'text', width: 250 },
      {
        key: 'kind',
        owner: 'person',
        format: 'choice',
        width: 120,
        choices: 'taskKind',
        grouped: true,
      },
      {
        key: 'stage',
        owner: 'person',
        format: 'choice',
        width: 120,
        choices: 'taskStage',
        grouped: true,
      },
      { key: 'deliverable', owner: 'person', format: 'text', width: 120, grouped: true },
      { key: 'criterion', owner: 'person', format: 'text', width: 120, grouped: true },
      { key: 'executor', owner: 'person', format: 'text', width: 120, grouped: true },
      { key: 'consulted', owner: 'person', format: 'text', width: 120, grouped: true },
      { key: 'informed', owner: 'person', format: 'text', width: 120, grouped: true },
      { key: 'predecessors', owner: 'person', format: 'text', width: 120, grouped: true },
      {
        key: 'finished',
        owner: 'person',
        format: 'date',
        width: 120,
        align: 'center',
        grouped: true,
      },
      { key: 'delayReason', owner: 'person', format: 'text', width: 120, grouped: true },
      { key: 'newPlan', owner: 'person', format: 'text', width: 120, grouped: true },
    ],
  },
  summary: [
    {
      key: 'today',
      at: 'name',
      owner: 'formula',
      format: 'date',
      formula: 'IFERROR([overview!@today],TODAY())',
    },
    {
      key: 'countdown',
      at: 'platform',
      owner: 'formula',
      format: 'general',
      formula:
        `IFERROR(IF([@today]<${BURST},["prep.countdown.before"]&(${BURST}-[@today])&["prep.countdown.after"],` +
        `IF([@today]<=${END},["prep.countdown.running"],["prep.countdown.over"])),"")`,
    },
    {
      key: 'rate',
      at: 'owner',
      owner: 'formula',
      format: 'percentFine',
      formula: `IFERROR(SUMPRODUCT(${IS_TASK}*([status:]=["words.taskStatus.done"])*${COUNTS})/SUMPRODUCT(${IS_TASK}*${COUNTS}),"")`,
    },
    {
      key: 'done',
      at: 'start',
      owner: 'formula',
      format: 'general',
      formula: `SUMPRODUCT(${IS_TASK}*([status:]=["words.taskStatus.done"])*${COUNTS})&" / "&SUMPRODUCT(${IS_TASK}*${COUNTS})`,
    },
    {
      key: 'overdue',
      at: 'due',
      owner: 'formula',
      format: 'integer',
      formula: DUE_IN('([due:]<[@today])'),
    },
    {
      key: 'dueToday',
      at: 'status',
      owner: 'formula',
      format: 'integer',
      formula: DUE_IN('([due:]=[@today])'),
    },
    {
      key: 'dueSoon',
      at: 'reminder',
      owner: 'formula',
      format: 'integer',
      formula: DUE_IN('([due:]>[@today])*([due:]<=[@today]+3)'),
    },
    {
      key: 'inProgress',
      at: 'progress',
      owner: 'formula',
      format: 'integer',
      formula: 'COUNTIFS([status:],["words.taskStatus.inProgress"])',
    },
    {
      key: 'blocked',
      at: 'remark',
      owner: 'formula',
      format: 'integer',
      formula: 'COUNTIFS([status:],["words.taskStatus.blocked"])',
    },
  ],
  highlights: [
    {
      from: 'reminder',
      to: 'reminder',
      formula: 'LEFT([reminder],1)="⛔"',
      color: PALETTE.alarm,
      bold: true,
    },
    { from: 'reminder', to: 'reminder', formula: 'LEFT([reminder],1)="△"', color: PALETTE.caution },
    {
      from: 'id',
      to: 'remark',
      formula: '[status]=["words.taskStatus.cancelled"]',
      color: PALETTE.muted,
      strikethrough: true,
    },
  ],
};
