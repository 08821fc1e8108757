import { formula } from '../model/columns';
import { isUnsolved, monthDay, saidMoney } from '../model/formulas';
import type { Block } from '../model/tab';

const money = (figure: string, digits = 1) => saidMoney(`ROUND(${figure},${digits})`);
const when = (condition: string, text: string) => `IF(${condition},${text},"")`;
const first = (state: string) =>
  `IFERROR(INDEX([board.metric:],MATCH(["words.metricState.${state}"],[board.state:],0))&["monitor.report.gap"]&["words.metricState.${state}"],"")`;
const CRITICAL = first('critical');
const WARNING = first('warning');
const AWAITED = 'SUMPRODUCT((LEFT([slots.status:],1)="△")*1)';
const ISSUES = `SUMPRODUCT(([issueLog!campaign:]=[=code])*${isUnsolved('issueLog!')})`;

const VOICES = '([feedback!campaign:]=[=code])*([feedback!content:]<>"")';
const COMPLAINTS = `${VOICES}*([feedback!label:]=["words.feedbackLabel.complaint"])`;
const SCORED = `${VOICES}*ISNUMBER([feedback!score:])`;
/** Complaints of a span of days before now. */
const complaintsOf = (from: string, to: string) =>
  `SUMPRODUCT(${COMPLAINTS}*ISNUMBER([feedback!time:])*([feedback!time:]>[@now]-${from})*([feedback!time:]<=[@now]-${to}))`;
const MORE = `(${complaintsOf('1', '0')}-${complaintsOf('2', '1')})`;
const voices = (rows: string) => `SUMPRODUCT(${rows}*1)`;
/** 反馈4条 投诉2条 50% ↑1 满意度3.2分: the last day against the one before it. */
const FEEDBACK =
  `["monitor.report.feedback"]&${voices(VOICES)}&["monitor.report.complaints"]&${voices(COMPLAINTS)}&` +
  `["monitor.report.share"]&ROUND(${voices(COMPLAINTS)}/${voices(VOICES)}*100,0)&"%"&["monitor.report.change"]&` +
  `IF(${MORE}>0,"↑"&${MORE},IF(${MORE}<0,"↓"&-${MORE},"→"))&["monitor.report.shareEnd"]&` +
  `${when(`${voices(SCORED)}>0`, `["monitor.report.score"]&ROUND(SUMPRODUCT(${VOICES},[feedback!score:])/${voices(SCORED)},1)&["monitor.report.scoreEnd"]`)}`;

/** 【618战报 6/17 21:00】…: what a team tells its group, ready to be copied from one cell. */
const REPORT =
  '["monitor.report.open"]&[=code]&["monitor.report.head"]&' +
  `${monthDay('[@today]')}&" "&[@slot]&["monitor.report.close"]&` +
  `IF([@gmv]="",["monitor.report.noFigures"],"GMV "&${money('[@gmv]')}&` +
  `${when('ISNUMBER([@target])', `"/"&${money('[@target]')}`)}&` +
  `${when('ISNUMBER([@pace])', '["monitor.report.pace"]&ROUND([@pace]*100,1)&"%"')}&` +
  `${when('ISNUMBER([@forecast])', `["monitor.report.forecast"]&${money('[@forecast]', 0)}`)}&` +
  `${when('ISNUMBER([pacing.needed#curve])', `["monitor.report.needed"]&${money('[pacing.needed#curve]')}`)})&` +
  '["monitor.report.stop"]&IF([@alerts]=0,["monitor.report.noAlerts"],["monitor.report.alerts"]&[@alerts]&["monitor.report.items"]&' +
  `${CRITICAL}&${when(`AND(${CRITICAL}<>"",${WARNING}<>"")`, '["monitor.report.comma"]')}&${WARNING})&` +
  `${when(`${ISSUES}>0`, `["monitor.report.issues"]&${ISSUES}&["monitor.report.issuesEnd"]`)}&` +
  `${when(`${AWAITED}>0`, `["monitor.report.awaited"]&${AWAITED}`)}&` +
  `${when(`${voices(VOICES)}>0`, FEEDBACK)}&` +
  `${when('[gap.words#gap0]<>""', '["monitor.report.today"]&[gap.words#gap0]')}`;

const rowOf = (state: string, otherwise: string) =>
  `IFERROR(MATCH(["words.metricState.${state}"],[board.state:],0),${otherwise})`;
/** Which row of the board is the gravest, the first of the worst state that there is; 0 when none is. */
const WORST = rowOf('critical', rowOf('warning', rowOf('watch', '0')));

/** The report of the slot, in one cell. */
export const report = {
  key: 'report',
  spareRows: 0,
  columns: [
    formula('text', 'label', 'general', `IFERROR(${REPORT},"")`),
    formula('worst', 100, 'integer', WORST, { hidden: true }),
  ],
} as const satisfies Block;
