import {
  countWhere,
  item,
  logCount,
  logSumOrBlank,
  NO_FIGURE,
  quotient,
  TODAY,
} from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';
import { board, GRAVEST } from './board';
import { daily } from './daily';
import { gap } from './gap';
import { DAY_SHARE, EXPECTED, forecastAt, pacing, whenKnown } from './pacing';
import { report } from './report';
import { slotEntry } from './slotEntry';
import { SLOT_ROW } from './slotFormulas';
import { taskCurve } from './taskCurve';

const GMV = '["metrics.gmv.name"]';
const SPEND = '["metrics.spend.name"]';
const COMPLAINTS = countWhere(
  ['[feedback!campaign:]', '[=code]'],
  ['[feedback!label:]', '["words.feedbackLabel.complaint"]'],
);
const UNANSWERED =
  'SUMPRODUCT(([feedback!campaign:]=[=code])*([feedback!content:]<>"")*([feedback!label:]<>["words.feedbackLabel.praise"])*([feedback!reply:]="")*([feedback!answered:]=""))';

/** 执行监控: the metrics that are watched, the numbers of the slot, and the days. */
export const monitor = {
  kind: 'monitor',
  layout: 11,
  summary: [
    item('stage', 'board.metric', 'general', 'IFERROR([plan!@stage],"")'),
    item(
      'timeShare',
      'board.platform',
      'percent',
      'IFERROR(MAX(0,MIN(1,([@today]-[plan!@start]+1)/([plan!@end]-[plan!@start]+1))),"")',
    ),
    item('target', 'board.unit', 'money', 'IFERROR([plan!@gmv],"")'),
    item('gmv', 'board.target', 'money', logSumOrBlank(GMV)),
    item('rate', 'slots.directUv', 'percentFine', quotient('[@gmv]', '[@target]')),
    item('pace', 'board.rateOf', 'percentFine', whenKnown(quotient('[@gmv]', '[@expected]'))),
    item('expected', 'board.live', 'money', EXPECTED),
    item(
      'alerts',
      'board.state',
      'integer',
      // They end with the campaign, before any look has written that down.
      `${countWhere(
        ['[alerts!campaign:]', '[=code]'],
        ['[alerts!status:]', '["words.alertStatus.open"]'],
      )}*IFERROR(IF([@today]>[plan!@end],0,1),1)`,
    ),
    item(
      'asOf',
      'board.owner',
      'stamp',
      `IF(${logCount(GMV)}=0,${NO_FIGURE},SUMPRODUCT(MAX(([log!ofCampaign:]=[=key])*[log!enteredAt:])))`,
    ),
    // Its words run over the column beside it.
    item('gravest', 'board.threshold', 'general', GRAVEST),
    item('costRatio', 'board.line', 'percentFine', quotient(logSumOrBlank(SPEND), '[@gmv]')),
    item('roi', 'board.cause', 'roi', 'IFERROR([retro!@roi],"")'),
    item(
      'spent',
      'board.issue',
      'general',
      'IFERROR(ROUND([plan!@spent],2)&" / "&ROUND([plan!@budget],2),"")',
    ),
    item('now', 'board.silenceReason', 'stamp', 'IFERROR([settings!values.value#now],NOW())'),
    item('nearBand', 'board.share', 'percent', 'IFERROR([settings!values.value#nearBand],0.05)'),
    item(
      'slot',
      'board.silencedBy',
      'general',
      `IFERROR(INDEX([settings!slots.slot:],${SLOT_ROW}-ROW([settings!slots.slot^])),"")`,
    ),
    item('forecast', 'board.updated', 'money', whenKnown(forecastAt('[@pace]'))),
    item('dayShare', 'board.direction', 'percent', `IFERROR(${DAY_SHARE},[@now]-[@today])`),
    item('recovery', 'board.logged', 'percent', 'IFERROR([settings!values.value#recovery],0.05)'),
    item(
      'confirmations',
      'board.noted',
      'integer',
      'IFERROR([settings!values.value#confirmations],2)',
    ),
    item(
      'feedback',
      'board.silenceUntil',
      'general',
      `IFERROR(${COMPLAINTS}&" / "&${UNANSWERED},"")`,
    ),
    { key: 'today', at: 'board.alert', owner: 'formula', format: 'date', formula: TODAY },
  ],
  grid: [
    { role: 'label', width: 148, inEnglish: 160 },
    { role: 'number', width: 88, inEnglish: 96 },
    { role: 'number', width: 88, count: 5 },
    { role: 'words', width: 168, inEnglish: 156 },
    { role: 'wide', width: 256, inEnglish: 236 },
    { role: 'words', width: 104, inEnglish: 128 },
    { role: 'words', width: 104, inEnglish: 92 },
  ],
  blocks: [
    slotEntry('slots', '[@today]', '[@slot]'),
    board,
    gap,
    report,
    slotEntry('wholeDay', '([@today]-1)', '["words.wholeDay"]'),
    pacing,
    daily,
    taskCurve,
  ],
  highlights: [
    {
      block: 'daily',
      from: 'date',
      to: 'spend',
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
