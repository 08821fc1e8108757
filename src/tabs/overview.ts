import { PALETTE } from './palette';
import type { Tab } from './tab';

const DAYS = '([end]-[start]+1)';
const DAY = '([@today]-[start]+1)';

/** 活动总览: one row a campaign for all campaigns of the workbook, and where their sheets are. */
export const overview: Tab = {
  kind: 'overview',
  layout: 1,
  texts: 'overview',
  frozenThrough: 'name',
  block: {
    key: 'campaigns',
    spareRows: 100,
    columns: [
      { key: 'name', owner: 'person', format: 'text', width: 260 },
      { key: 'code', owner: 'engine', format: 'text', width: 100 },
      { key: 'scenario', owner: 'person', format: 'text', width: 100 },
      { key: 'owner', owner: 'person', format: 'text', width: 100 },
      {
        key: 'stage',
        owner: 'formula',
        format: 'general',
        width: 140,
        formula:
          'IF(NOT(ISNUMBER([start])),"",IF([@today]<[start],["overview.stage.before"],' +
          'IF([@today]>[end],["overview.stage.over"],["overview.stage.running"]&" · "&["overview.stage.dayBefore"]&' +
          `${DAY}&"/"&${DAYS}&["overview.stage.dayAfter"])))`,
      },
      { key: 'start', owner: 'engine', format: 'date', width: 100, align: 'center' },
      { key: 'burst', owner: 'engine', format: 'date', width: 100, align: 'center' },
      { key: 'end', owner: 'engine', format: 'date', width: 100, align: 'center' },
      {
        key: 'timeShare',
        owner: 'formula',
        format: 'percent',
        width: 100,
        align: 'center',
        formula: `IF(ISNUMBER([start]),MAX(0,MIN(1,${DAY}/${DAYS})),"")`,
      },
      {
        key: 'prepRate',
        owner: 'formula',
        format: 'percentFine',
        width: 100,
        align: 'center',
        formula: 'IFERROR([prep!@rate],"")',
      },
      {
        key: 'overdue',
        owner: 'formula',
        format: 'integer',
        width: 100,
        align: 'center',
        formula: 'IFERROR([prep!@overdue],"")',
      },
      {
        key: 'health',
        owner: 'formula',
        format: 'general',
        width: 160,
        formula:
          'IF([overdue]="","",IF([overdue]>0,["overview.health.overdueBefore"]&[overdue]&["overview.health.overdueAfter"],' +
          'IF(IFERROR([prep!@dueToday],0)>0,["overview.health.dueTodayBefore"]&[prep!@dueToday]&["overview.health.dueTodayAfter"],' +
          '["overview.health.normal"])))',
      },
      { key: 'prepSheet', owner: 'engine', format: 'integer', width: 100, hidden: true },
    ],
  },
  summary: [
    {
      key: 'today',
      at: 'name',
      owner: 'formula',
      format: 'date',
      formula: 'IF(ISNUMBER([@clock]),INT([@clock]),TODAY())',
    },
    { key: 'clock', at: 'stage', owner: 'person', format: 'dateTime' },
    {
      key: 'campaigns',
      at: 'code',
      owner: 'formula',
      format: 'integer',
      formula: 'SUMPRODUCT(([code:]<>"")*1)',
    },
    {
      key: 'running',
      at: 'scenario',
      owner: 'formula',
      format: 'integer',
      formula: 'SUMPRODUCT(ISNUMBER([start:])*([start:]<=[@today])*([end:]>=[@today]))',
    },
    {
      key: 'overdue',
      at: 'owner',
      owner: 'formula',
      format: 'integer',
      formula: 'SUM([overdue:])',
    },
  ],
  highlights: [
    {
      from: 'health',
      to: 'health',
      formula: 'LEFT([health],1)="⛔"',
      color: PALETTE.alarm,
      bold: true,
    },
    { from: 'health', to: 'health', formula: 'LEFT([health],1)="△"', color: PALETTE.caution },
  ],
};
