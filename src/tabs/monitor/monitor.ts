import { METRICS } from '../../core/metrics';
import type { SLOT_METRICS } from '../../core/slots/slotMetrics';
import { drawn, engine, figure, formula, text } from '../model/columns';
import {
  boardTarget,
  completion,
  countWhere,
  isUnsolved,
  item,
  keyOnPlatform,
  logCount,
  logSumOrBlank,
  monthDay,
  quotient,
  TODAY,
} from '../model/formulas';
import type { NumberFormat } from '../model/numberFormats';
import { PALETTE } from '../model/palette';
import type { Block, Tab } from '../model/tab';
import { gap } from './gap';
import {
  DAY_SHARE,
  EXPECTED,
  FORECAST_THEN,
  forecastAt,
  NEEDED_THEN,
  pacing,
  whenKnown,
} from './pacing';
import { report } from './report';
import { SLOT_ROW } from './slotFormulas';
import { taskCurve } from './taskCurve';

const GMV = '["metrics.gmv.name"]';
const SPEND = '["metrics.spend.name"]';
const ON_DAY = { dates: ['[date]'] };

const SALES_A_VISITOR = `(${boardTarget('conversionRate')}*${boardTarget('aov')})`;
/** Visitors that the day's target asks for, at the board's conversion and order value. */
const UV_NEEDED = `IF(OR([target]="",${SALES_A_VISITOR}=0),"",ROUND([target]*10000/${SALES_A_VISITOR},0))`;

/** Row of the last unsolved issue that was made from an alert of this row's metric. */
const ISSUE_ROW =
  'SUMPRODUCT(MAX(([issueLog!campaign:]=[=code])*([issueLog!source:]=[metric]&" · "&[platform])' +
  `*${isUnsolved('issueLog!')}*ROW([issueLog!id:])))-ROW([issueLog!id^])`;
/** Q8 △ 剩 25分钟; a row of 0 or less is none. */
const OPEN_ISSUE =
  `IF([metric]="","",IFERROR(IF(${ISSUE_ROW}<1,"",` +
  `INDEX([issueLog!id:],${ISSUE_ROW})&" "&INDEX([issueLog!left:],${ISSUE_ROW})),""))`;
const COMPLAINTS = countWhere(
  ['[feedback!campaign:]', '[=code]'],
  ['[feedback!label:]', '["words.feedbackLabel.complaint"]'],
);
const UNANSWERED =
  'SUMPRODUCT(([feedback!campaign:]=[=code])*([feedback!content:]<>"")*([feedback!label:]<>["words.feedbackLabel.praise"])*([feedback!reply:]="")*([feedback!answered:]=""))';

/** Figures of a metric, in its unit. */
const measured = <const K extends (typeof SLOT_METRICS)[number], const F extends NumberFormat>(
  key: K,
  width: number,
  format: F,
) => figure(key, width, format, { reads: 'measured', unit: METRICS[key].unit });

/** A row a platform, a column a metric: what its owner types is logged for the slot of the day. */
const slotEntry = <const K extends string>(key: K, day: string, slot: string) =>
  ({
    key,
    spareRows: 1,
    columns: [
      text('platform', 190),
      measured('uv', 100, 'count'),
      measured('orders', 100, 'count'),
      measured('gmv', 100, 'money'),
      measured('spend', 100, 'money'),
      measured('impressions', 190, 'count'),
      measured('interactions', 100, 'count'),
      formula('status', 100, 'general', awaited(day, slot), { align: 'center' }),
      engine('reported', 165, 'text', { align: 'center' }),
      engine('memory', 100, 'text', { hidden: true }),
    ],
  }) as const satisfies Block;

/** Whether the platform has reported, here or by figures that were imported, on days of the campaign. */
const awaited = (day: string, slot: string) =>
  `IF(OR([platform]="",${slot}="",COUNTIFS([daily.date:],${day})=0),"",` +
  `IF(OR([reported]=${monthDay(day)}&" "&${slot},` +
  // Not COUNTIFS: it would read 21:00 as a time of day.
  `SUMPRODUCT(([log!ofPlatform:]=${keyOnPlatform('[platform]')})*([log!date:]=${day})*([log!slot:]=${slot}))>0),` +
  '"✓ "&["monitor.slot.reported"],"△ "&["monitor.slot.awaited"]))';

/** 执行监控: the metrics that are watched, the numbers of the slot, and the days. */
export const monitor = {
  kind: 'monitor',
  layout: 8,
  frozenThrough: 'metric',
  summary: [
    item('stage', 'metric', 'general', 'IFERROR([plan!@stage],"")'),
    item(
      'timeShare',
      'platform',
      'percent',
      'IFERROR(MAX(0,MIN(1,([@today]-[plan!@start]+1)/([plan!@end]-[plan!@start]+1))),"")',
    ),
    item('target', 'unit', 'money', 'IFERROR([plan!@gmv],"")'),
    item('gmv', 'target', 'money', logSumOrBlank(GMV)),
    item('rate', 'live', 'percentFine', quotient('[@gmv]', '[@target]')),
    item('pace', 'state', 'percentFine', whenKnown(quotient('[@gmv]', '[@expected]'))),
    item('expected', 'threshold', 'money', EXPECTED),
    item(
      'alerts',
      'direction',
      'integer',
      // They end with the campaign, before any look has written that down.
      `${countWhere(
        ['[alerts!campaign:]', '[=code]'],
        ['[alerts!status:]', '["words.alertStatus.open"]'],
      )}*IFERROR(IF([@today]>[plan!@end],0,1),1)`,
    ),
    item(
      'asOf',
      'updated',
      'dateTime',
      `IF(${logCount(GMV)}=0,"",SUMPRODUCT(MAX(([log!ofCampaign:]=[=key])*[log!enteredAt:])))`,
    ),
    item('costRatio', 'rateOf', 'percentFine', quotient(logSumOrBlank(SPEND), '[@gmv]')),
    item('roi', 'owner', 'roi', 'IFERROR([retro!@roi],"")'),
    item(
      'spent',
      'action',
      'general',
      'IFERROR(ROUND([plan!@spent],2)&" / "&ROUND([plan!@budget],2),"")',
    ),
    item('now', 'logged', 'dateTime', 'IFERROR([settings!values.value#now],NOW())'),
    item('nearBand', 'noted', 'percent', 'IFERROR([settings!values.value#nearBand],0.05)'),
    item(
      'slot',
      'alert',
      'general',
      `IFERROR(INDEX([settings!slots.slot:],${SLOT_ROW}-ROW([settings!slots.slot^])),"")`,
    ),
    item('forecast', 'line', 'money', whenKnown(forecastAt('[@pace]'))),
    item('dayShare', 'share', 'percent', `IFERROR(${DAY_SHARE},[@now]-[@today])`),
    item('recovery', 'silenceUntil', 'percent', 'IFERROR([settings!values.value#recovery],0.05)'),
    item(
      'confirmations',
      'silencedBy',
      'integer',
      'IFERROR([settings!values.value#confirmations],2)',
    ),
    item('feedback', 'issue', 'general', `IFERROR(${COMPLAINTS}&" / "&${UNANSWERED},"")`),
    { key: 'today', at: 'cause', owner: 'formula', format: 'date', formula: TODAY },
  ],
  blocks: [
    {
      key: 'board',
      spareRows: 5,
      columns: [
        text('metric', 190),
        text('platform', 100),
        text('unit', 100, { align: 'center' }),
        figure('target', 100, 'count', { unitIn: 'unit' }),
        figure('live', 100, 'count', { unitIn: 'unit', reads: 'measured' }),
        text('threshold', 200, { align: 'center' }),
        engine('state', 120, 'choice', { align: 'center', choices: 'metricState' }),
        engine('direction', 100, 'choice', { align: 'center' }),
        engine('updated', 180, 'dateTime', { align: 'center' }),
        engine('line', 100, 'text', { align: 'center' }),
        engine('share', 100, 'general', { hidden: true }),
        engine('logged', 100, 'general', { hidden: true }),
        engine('noted', 100, 'text', { hidden: true }),
        engine('alert', 100, 'text', { hidden: true }),
        formula('rateOf', 110, 'percentFine', completion('[live]', '[target]', '[direction]'), {
          align: 'center',
        }),
        text('owner', 110),
        text('action', 280, { wrap: true }),
        text('cause', 200, { wrap: true }),
        formula('issue', 200, 'general', OPEN_ISSUE, { align: 'left' }),
        figure('silenceUntil', 200, 'dateTime', { align: 'center', reads: 'coming' }),
        text('silencedBy', 200),
        text('silenceReason', 200),
      ],
    },
    report,
    pacing,
    gap,
    slotEntry('slots', '[@today]', '[@slot]'),
    slotEntry('wholeDay', '([@today]-1)', '["words.wholeDay"]'),
    {
      key: 'daily',
      spareRows: 0,
      columns: [
        formula('date', 190, 'date', undefined, { align: 'left' }),
        formula(
          'phase',
          100,
          'general',
          'IF([date]="","",IFERROR(INDEX([plan!phases.kind:],MATCH([date],[plan!phases.start:],1)),""))',
        ),
        figure('target', 100, 'money'),
        formula('actual', 100, 'money', `IF([date]="","",${logSumOrBlank(GMV, ON_DAY)})`),
        formula('rate', 100, 'percentFine', quotient('[actual]', '[target]')),
        formula(
          'cumTarget',
          190,
          'money',
          `IF([date]="","",SUM([target..])-IF([date]=[@today],[target]*(1-[@dayShare]),0))`,
        ),
        formula('cumActual', 100, 'money', 'IF([actual]="","",SUM([actual..]))'),
        formula('pace', 90, 'percentFine', quotient('[cumActual]', '[cumTarget]')),
        formula('forecast', 165, 'money', FORECAST_THEN),
        formula('needed', 100, 'money', NEEDED_THEN),
        formula('spend', 110, 'money', `IF([date]="","",${logSumOrBlank(SPEND, ON_DAY)})`),
        formula('uvTarget', 110, 'integer', UV_NEEDED),
        drawn('cumTarget', 'money'),
        drawn('cumActual', 'money'),
      ],
    },
    taskCurve,
  ],
  highlights: [
    {
      block: 'daily',
      from: 'date',
      to: 'uvTarget',
      formula: '[date]=[@today]',
      color: PALETTE.title,
      bold: true,
    },
    {
      block: 'daily',
      from: 'pace',
      to: 'pace',
      formula: 'AND(ISNUMBER([pace]),[pace]<0.9)',
      color: PALETTE.alarm,
      bold: true,
    },
  ],
} as const satisfies Tab;
