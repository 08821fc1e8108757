import { choice, engine, formula, text } from '../model/columns';
import { item, NO_FIGURE, percentText, todayItem } from '../model/formulas';
import { PALETTE } from '../model/palette';
import { CAMPAIGN_TABS, type Tab } from '../model/tab';

/** A figure of a campaign's tab; nothing when the tab is gone. */
const from = (figure: string) => `IFERROR(${figure},"")`;
/** What needs doing is counted for campaigns that are not archived. */
const whileActive = (figure: string) =>
  `IF([state]=["words.campaignState.archived"],"",${from(figure)})`;
const isMore = (figure: string, than: string) => `AND(ISNUMBER(${figure}),${figure}>${than})`;
const ENDED = 'AND(ISNUMBER([end]),[end]<[@today])';
const counted = (figure: string, word: string) =>
  `["overview.health.${word}Before"]&${figure}&["overview.health.after"]`;
/** Replies that are late; nothing in a workbook without 反馈记录. */
const UNANSWERED =
  'IFERROR(SUMPRODUCT(([feedback!campaign:]=[code])*(LEFT([feedback!left:],1)="✗")*([feedback!answered:]="")*([feedback!reply:]="")),0)';
const OVERDUE = `IF(${isMore('[overdue]', '0')},[overdue],0)`;
/** What is as grave as what is named: other alerts, late tasks, late replies. */
const OTHERS = `([alerts]-1+${OVERDUE}+${UNANSWERED})`;
/** ⛔ 客服响应时长 60秒, its line, and how much else there is: the whole of it is seen at a glance. */
const BAD =
  `IF(${isMore('[alerts]', '0')},IFERROR([monitor!@gravest],"")&` +
  `IF(${OTHERS}>0,["overview.health.comma"]&["overview.health.othersBefore"]&${OTHERS}&["overview.health.othersAfter"],""),` +
  `"⛔ "&${counted('[overdue]', 'overdue')}&` +
  `IF(${UNANSWERED}>0,["overview.health.comma"]&${counted(UNANSWERED, 'feedback')},""))`;
/** The gravest thing of a campaign in words. One that has ended asks for nothing but what is left to do. */
const HEALTH =
  'IF([code]="","",IF([state]=["words.campaignState.archived"],"– "&[state],' +
  `IF(${ENDED},"– "&["overview.health.ended"]&IF(ISNUMBER([gmvRate]),["overview.health.reached"]&${percentText('[gmvRate]')},"")` +
  `&IF(${isMore('[overdue]', '0')},["overview.health.comma"]&${counted('[overdue]', 'overdue')},""),` +
  `IF(OR(${isMore('[overdue]', '0')},${isMore('[alerts]', '0')}),${BAD},` +
  `IF(${UNANSWERED}>0,"△ "&${counted(UNANSWERED, 'feedback')},` +
  `IF(AND(ISNUMBER([pace]),[pace]<0.95),"△ "&["overview.health.behind"]&${percentText('(1-[pace])')},` +
  `IF(IFERROR([prep!@dueToday],0)>0,"△ "&${counted('[prep!@dueToday]', 'dueToday')},` +
  '"✓ "&["overview.health.normal"])))))))';

/** Signs of a bar, and of the mark in it where it should be now. */
const BAR = { length: 8, full: '█', rest: '░', mark: '┃' } as const;
const signs = (sign: string, count: string) => `REPT("${sign}",${count})`;
const REACHED = `ROUND(MAX(0,MIN(1,[gmvRate]))*${BAR.length},0)`;
const DUE_NOW = `ROUND(MAX(0,MIN(1,[expected]/[plan!@gmv]))*${BAR.length},0)`;
/** ████┃░░░ 96.0%: what was reached of the target, a mark where that should be by now, and the pace. */
const PROGRESS =
  `IFERROR(IF(AND(ISNUMBER([gmvRate]),ISNUMBER([expected])),` +
  `${signs(BAR.full, `MIN(${REACHED},${DUE_NOW})`)}&${signs(BAR.rest, `MAX(0,${DUE_NOW}-${REACHED})`)}&"${BAR.mark}"&` +
  `${signs(BAR.full, `MAX(0,${REACHED}-${DUE_NOW})`)}&${signs(BAR.rest, `${BAR.length}-MAX(${REACHED},${DUE_NOW})`)}` +
  `&IF(ISNUMBER([pace])," "&${percentText('[pace]')},""),""),"")`;

const CODE_OF_DEMO = '["demo.code"]';
/** A figure of all campaigns without the demo's share of it; the demo counts as long as there is no other. */
const withoutDemo = (all: string, ofDemo: string) =>
  `${all}-IF(SUMPRODUCT(([code:]<>"")*([code:]<>${CODE_OF_DEMO}))=0,0,${ofDemo})`;
const sumOf = (key: 'overdue' | 'alerts') =>
  withoutDemo(`SUM([${key}:])`, `SUMIFS([${key}:],[code:],${CODE_OF_DEMO})`);
const RUNNING =
  'ISNUMBER([start:])*ISNUMBER([end:])*([start:]<=[@today])*([end:]>=[@today])*([state:]<>["words.campaignState.archived"])';

/** Written with the tab; charts that are all there cost no call to say so. */
export const NO_CAMPAIGN = '–';

/** 活动总览: one row a campaign for all campaigns of the workbook, and where their sheets are. */
export const overview = {
  kind: 'overview',
  layout: 9,
  frozenThrough: 'name',
  summary: [
    todayItem('name'),
    item(
      'campaigns',
      'health',
      'integer',
      withoutDemo('SUMPRODUCT(([code:]<>"")*1)', `COUNTIFS([code:],${CODE_OF_DEMO})`),
    ),
    item(
      'running',
      'stage',
      'integer',
      withoutDemo(`SUMPRODUCT(${RUNNING})`, `SUMPRODUCT(${RUNNING}*([code:]=${CODE_OF_DEMO}))`),
    ),
    item('overdue', 'gmv', 'integer', sumOf('overdue')),
    item('alerts', 'gmvRate', 'integer', sumOf('alerts')),
    item(
      'asOf',
      'progress',
      'date',
      `IFERROR(IF([log!@last]="",${NO_FIGURE},[log!@last]),${NO_FIGURE})`,
    ),
    // What the campaigns of this year are to bring together; see core/year.
    { key: 'yearGoal', at: 'costRatio', owner: 'person', format: 'money' },
    { key: 'uncharted', at: 'forecast', owner: 'engine', format: 'text', none: NO_CAMPAIGN },
    { key: 'charts', at: 'plan', owner: 'engine', format: 'text' },
  ],
  blocks: [
    {
      key: 'campaigns',
      // Room for the charts of three campaigns.
      spareRows: 130,
      columns: [
        text('name', 190, { label: true }),
        formula('health', 358, 'general', HEALTH),
        formula('stage', 120, 'general', from('[plan!@stage]')),
        formula(
          'gmv',
          120,
          'general',
          `IFERROR(IF([monitor!@gmv]="","– / ",ROUND([monitor!@gmv],1)&" / ")&ROUND([plan!@gmv],1),"")`,
          { align: 'right' },
        ),
        formula('gmvRate', 76, 'percentFine', from('[monitor!@rate]')),
        formula('progress', 140, 'general', PROGRESS),
        formula('forecast', 76, 'money', from('[monitor!@forecast]')),
        formula('roi', 76, 'roi', from('IF(ISNUMBER([retro!@roi]),[retro!@roi],"")')),
        formula('costRatio', 76, 'percentFine', from('[monitor!@costRatio]')),
        formula('prepRate', 76, 'percentFine', from('[prep!@rate]')),
        formula('timeShare', 100, 'percent', from('[monitor!@timeShare]'), { grouped: true }),
        formula('expected', 100, 'money', from('[monitor!@expected]'), { grouped: true }),
        formula('pace', 100, 'percentFine', from('[monitor!@pace]'), { grouped: true }),
        formula('needed', 100, 'money', from('[monitor!pacing.needed#curve]'), { grouped: true }),
        formula('overdue', 100, 'integer', whileActive('[prep!@overdue]'), { grouped: true }),
        formula('alerts', 100, 'integer', whileActive('[monitor!@alerts]'), { grouped: true }),
        formula('spent', 100, 'general', from('[monitor!@spent]'), {
          align: 'right',
          grouped: true,
        }),
        text('owner', 100, { grouped: true }),
        text('scenario', 100, { grouped: true }),
        formula('start', 100, 'date', from('[plan!@start]'), { align: 'center', grouped: true }),
        formula('burst', 100, 'date', from('[plan!@burst]'), { align: 'center', grouped: true }),
        formula('end', 100, 'date', from('[plan!@end]'), { align: 'center', grouped: true }),
        engine('code', 100, 'text', { grouped: true }),
        choice('state', 100, 'campaignState', { grouped: true }),
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
    { from: 'name', to: 'prepRate', formula: 'LEFT([health],1)="–"', color: PALETTE.muted },
    { from: 'health', to: 'health', formula: 'LEFT([health],1)="✓"', color: PALETTE.good },
  ],
} as const satisfies Tab;
