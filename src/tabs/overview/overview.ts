import { choice, engine, formula, text } from '../model/columns';
import { item, todayItem } from '../model/formulas';
import { PALETTE } from '../model/palette';
import { CAMPAIGN_TABS, type Tab } from '../model/tab';

/** A figure of a campaign's tab; nothing when the tab is gone. */
const from = (figure: string) => `IFERROR(${figure},"")`;
/** What needs doing is counted for campaigns that are not archived. */
const whileActive = (figure: string) =>
  `IF([state]=["words.campaignState.archived"],"",${from(figure)})`;
const isMore = (figure: string, than: string) => `AND(ISNUMBER(${figure}),${figure}>${than})`;
/** ⛔ 逾期1项 预警4项: all reasons in one cell. */
const BAD =
  `IF(${isMore('[overdue]', '0')}," "&["overview.health.overdueBefore"]&[overdue]&["overview.health.after"],"")` +
  `&IF(${isMore('[alerts]', '0')}," "&["overview.health.alertsBefore"]&[alerts]&["overview.health.after"],"")`;
const HEALTH =
  'IF([code]="","",IF([state]=["words.campaignState.archived"],"– "&[state],' +
  `IF(OR(${isMore('[overdue]', '0')},${isMore('[alerts]', '0')}),"⛔"&${BAD},` +
  `IF(AND(ISNUMBER([pace]),[pace]<0.95),"△ "&["overview.health.behind"],` +
  `IF(IFERROR([prep!@dueToday],0)>0,"△ "&["overview.health.dueTodayBefore"]&[prep!@dueToday]&["overview.health.after"],` +
  '"✓ "&["overview.health.normal"])))))';

/** 活动总览: one row a campaign for all campaigns of the workbook, and where their sheets are. */
export const overview = {
  kind: 'overview',
  layout: 4,
  frozenThrough: 'name',
  summary: [
    todayItem('name'),
    item('campaigns', 'health', 'integer', 'SUMPRODUCT(([code:]<>"")*1)'),
    item(
      'running',
      'stage',
      'integer',
      'SUMPRODUCT(ISNUMBER([start:])*ISNUMBER([end:])*([start:]<=[@today])*([end:]>=[@today])*([state:]<>["words.campaignState.archived"]))',
    ),
    item('overdue', 'gmv', 'integer', 'SUM([overdue:])'),
    item('alerts', 'gmvRate', 'integer', 'SUM([alerts:])'),
    item('asOf', 'pace', 'date', 'IFERROR(IF([log!@last]="","",[log!@last]),"")'),
    { key: 'uncharted', at: 'forecast', owner: 'engine', format: 'text' },
    { key: 'charts', at: 'plan', owner: 'engine', format: 'text' },
  ],
  blocks: [
    {
      key: 'campaigns',
      spareRows: 100,
      columns: [
        // On a phone name and health fit side by side; a long name breaks into lines.
        text('name', 150, { wrap: true }),
        formula('health', 170, 'general', HEALTH, { wrap: true }),
        formula('stage', 170, 'general', from('[plan!@stage]')),
        formula(
          'gmv',
          170,
          'general',
          `IFERROR(IF([monitor!@gmv]="","– / ",ROUND([monitor!@gmv],1)&" / ")&ROUND([plan!@gmv],1),"")`,
          { align: 'right' },
        ),
        formula('gmvRate', 100, 'percentFine', from('[monitor!@rate]')),
        formula('timeShare', 100, 'percent', from('[monitor!@timeShare]')),
        formula('expected', 120, 'money', from('[monitor!@expected]')),
        formula('pace', 120, 'percentFine', from('[monitor!@pace]')),
        formula('forecast', 120, 'money', from('[monitor!@forecast]')),
        formula('needed', 120, 'money', from('[monitor!pacing.needed#curve]')),
        formula('prepRate', 100, 'percentFine', from('[prep!@rate]')),
        formula('overdue', 100, 'integer', whileActive('[prep!@overdue]')),
        formula('alerts', 100, 'integer', whileActive('[monitor!@alerts]')),
        formula('roi', 100, 'roi', from('[retro!@roi]')),
        formula('costRatio', 100, 'percentFine', from('[monitor!@costRatio]')),
        formula('spent', 130, 'general', from('[monitor!@spent]'), { align: 'right' }),
        text('owner', 100),
        text('scenario', 100),
        formula('start', 100, 'date', from('[plan!@start]'), { align: 'center' }),
        formula('burst', 100, 'date', from('[plan!@burst]'), { align: 'center' }),
        formula('end', 100, 'date', from('[plan!@end]'), { align: 'center' }),
        engine('code', 100, 'text'),
        choice('state', 100, 'campaignState'),
        engine('archived', 100, 'text', { hidden: true }),
        ...CAMPAIGN_TABS.map((kind) => engine(kind, 100, 'integer', { hidden: true })),
      ],
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
    { from: 'health', to: 'health', formula: 'LEFT([health],1)="✓"', color: PALETTE.good },
  ],
} as const satisfies Tab;
