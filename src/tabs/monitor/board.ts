import { engine, figure, formula, text } from '../model/columns';
import { completion, isUnsolved, NO_FIGURE, saidCount, saidFigure } from '../model/formulas';
import type { Block } from '../model/tab';

/** Row of the last unsolved issue that was made from an alert of this row's metric. */
const ISSUE_ROW =
  'SUMPRODUCT(MAX(([issueLog!campaign:]=[=code])*([issueLog!source:]=[metric]&" · "&[platform])' +
  `*${isUnsolved('issueLog!')}*ROW([issueLog!id:])))-ROW([issueLog!id^])`;
/** Q8 △ 剩 25分钟; a row of 0 or less is none. */
const OPEN_ISSUE =
  `IF([metric]="","",IFERROR(IF(${ISSUE_ROW}<1,"",` +
  `INDEX([issueLog!id:],${ISSUE_ROW})&" "&INDEX([issueLog!left:],${ISSUE_ROW})),""))`;
const STATES = (state: string) => `COUNTIFS([board.state:],["words.metricState.${state}"])`;
const said = (state: string, sign: string) =>
  saidCount(STATES(state), ` ${sign}`, `["words.metricState.${state}"]`);
/** States that ask for a look, the gravest first, with their signs in what is said of the board. */
export const STATE_SIGNS = { critical: '⛔', warning: '⛔', watch: '△', noData: '◌' } as const;
const SIGNED = Object.entries(STATE_SIGNS);
/** ⛔ 1 严重 ⛔ 3 预警 △ 2 关注: how many rows of the board ask for a look, and for which. */
const BOARD_CHECK =
  `IF(${SIGNED.map(([state]) => STATES(state)).join('+')}=0,["monitor.board.fine"],` +
  `TRIM(${SIGNED.map(([state, sign]) => said(state, sign)).join('&')}))`;
/** The gravest row, which a hidden cell of the report has found: its only row, whatever mark it has. */
const WORST = 'MAX([report.worst:])';
const ofWorst = (column: string) => `INDEX([board.${column}:],${WORST})`;
const worstIs = (state: string) => `${ofWorst('state')}=["words.metricState.${state}"]`;
const LINE = ofWorst('threshold');
/** Levels are parted by a semicolon, which may be a full-width one. */
const LEVELS = `SUBSTITUTE(${LINE},["monitor.board.levels"],";")`;
/** The line that it has passed, as its threshold is written: the second of two where it is critical. */
const BREACH =
  `IF(${worstIs('watch')},"",IFERROR(["monitor.board.past"]&` +
  `IF(${worstIs('critical')},IFERROR(TRIM(MID(${LEVELS},FIND(";",${LEVELS})+1,40)),${LINE}),${LINE}),""))`;
/** ⛔ 客服响应时长 60秒 and the line that it has passed: the gravest row while the campaign runs. */
export const GRAVEST =
  `IFERROR(IF([@today]>[plan!@end],${NO_FIGURE},IF(${WORST}=0,["monitor.board.fine"],` +
  `IF(${worstIs('watch')},"${STATE_SIGNS.watch}","${STATE_SIGNS.warning}")&" "&${ofWorst('metric')}&" "&` +
  `${saidFigure(ofWorst('live'), ofWorst('unit'))}&${BREACH})),"")`;

/** 监控看板: the metrics that are watched, a row each for a metric on a platform. */
export const board = {
  key: 'board',
  spareRows: 3,
  check: BOARD_CHECK,
  columns: [
    text('metric', 'label', { label: true }),
    text('platform', 'number', { align: 'center', label: true }),
    text('unit', 'number', { align: 'center', label: true }),
    figure('target', 'number', 'count', { unitIn: 'unit' }),
    figure('live', 'number', 'count', { unitIn: 'unit', reads: 'measured' }),
    formula('rateOf', 'number', 'percentFine', completion('[live]', '[target]', '[direction]')),
    engine('state', 'number', 'choice', { align: 'center', choices: 'metricState' }),
    text('threshold', 'words'),
    text('action', 'wide'),
    text('owner', 'words', { label: true }),
    engine('updated', 'words', 'stamp', { align: 'center' }),
    // The engine's side by side: a row of them is one write.
    engine('share', 100, 'general', { hidden: true }),
    engine('logged', 100, 'general', { hidden: true }),
    engine('noted', 100, 'text', { hidden: true }),
    engine('alert', 100, 'text', { hidden: true }),
    engine('direction', 100, 'choice', { hidden: true }),
    engine('line', 104, 'text', { align: 'center', grouped: true }),
    text('cause', 104, { grouped: true }),
    formula('issue', 104, 'general', OPEN_ISSUE, { align: 'left', grouped: true }),
    figure('silenceUntil', 104, 'dateTime', {
      align: 'center',
      reads: 'coming',
      grouped: true,
    }),
    text('silencedBy', 104, { grouped: true }),
    text('silenceReason', 104, { grouped: true }),
  ],
} as const satisfies Block;
