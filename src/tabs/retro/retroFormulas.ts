import { logCount, logSum, percentText, quotient, saidFigure, sumWhere } from '../model/formulas';

const NET = '["metrics.netGmv.name"]';
const REFUNDS = '["metrics.refunds.name"]';
const END = 'IFERROR([plan!@end],0)';

/** Dates of the milestones that count from the last day: the retro first, the second closing last. */
const IS_CLOSING =
  '([prep!kind:]=["words.taskKind.milestone"])*([prep!anchor:]="end")*ISNUMBER([prep!due:])';
/** Later than any day; MINIFS is not to be had everywhere. */
const FAR = '2958465';
const COUNT =
  'COUNTIFS([prep!kind:],["words.taskKind.milestone"],[prep!anchor:],"end",[prep!due:],">0")';
const FIRST = `(${FAR}-SUMPRODUCT(MAX(${IS_CLOSING}*(${FAR}-[prep!due:]))))`;
const LAST = `SUMPRODUCT(MAX(${IS_CLOSING}*[prep!due:]))`;
const after = (setting: string) => `IFERROR([plan!@end]+[settings!values.value#${setting}],"")`;

/** The retro's milestone as it stands in the prep tab; without one, as many days as 设置 says. */
export const RETRO_DUE = `IFERROR(IF(${COUNT}>0,${FIRST},${after('retroDays')}),${after('retroDays')})`;
/** The milestone of the second closing; without one, as many days as 设置 says. */
export const SECOND_DUE = `IFERROR(IF(${COUNT}>1,${LAST},${after('secondClosingDays')}),${after('secondClosingDays')})`;

/** That it has not begun, △ 期中 while the campaign runs, and what 写复盘 found to say of the whole. */
export const WRITTEN =
  'IF(AND([@said]="",[@today]<IFERROR([plan!@start],0)),["retro.written.early"],' +
  `IF([@today]<=${END},["retro.written.interim"]&TEXT([plan!@end],"yyyy-mm-dd")&["retro.written.interimEnd"],["retro.written.final"])` +
  '&IF([@said]="",["retro.written.never"]," · "&[@said]))';

const RATE = 'ROUND([rate],4)';
/** How far above its target is what should be low: its rate ends at 0. */
const EXCESS = '[actual]/[target]-1';
const share = (rate: string) => percentText(`(${rate})`);

/** ✓ 超额20%, ✓ 达成, ✗ 未达成,低10%, … 进行中, – 无法计算 and why. */
export const CONCLUSION =
  'IF([metric]="","",IF(ISNUMBER([rate]),IF([direction]="◔",' +
  `IF(${RATE}>1,["retro.conclusion.over"]&${share('[rate]-1')},["retro.conclusion.within"]&${share('[rate]')}),` +
  `IF(${RATE}>1,IF([direction]="↓",["retro.conclusion.better"],["retro.conclusion.beaten"])&${share('[rate]-1')},` +
  `IF(${RATE}=1,["retro.conclusion.reached"],IF([direction]="↓",["retro.conclusion.worse"]&${share(EXCESS)},` +
  `IF([@today]<=${END},["retro.conclusion.running"]&${share('[rate]')},["retro.conclusion.missed"]&${share('1-[rate]')}))))),` +
  'IF([direction]="↕",["retro.conclusion.noRate"],["retro.conclusion.unknown"]&' +
  'IF([target]="",["retro.conclusion.noTarget"],IF(NOT(ISNUMBER([target])),["retro.conclusion.textTarget"],' +
  'IF([target]=0,["retro.conclusion.zeroTarget"],IF([actual]="",["retro.conclusion.noActual"],["retro.conclusion.textActual"])))))))';

const said = (value: string) => saidFigure(value, '[unit]');

/** ⟳ GMV实际完成480万元(目标500万元,完成率96%); a goal that was beaten says by how much. */
export const SENTENCE =
  'IF([metric]="","",["retro.sentence.mark"]&IF(OR([platform]="",[platform]=["words.allPlatforms"],LEFT([metric],LEN([platform]))=[platform]),"",[platform]&" ")&[metric]&' +
  `IF(ISNUMBER([rate]),["retro.sentence.actual"]&${said('[actual]')}&["retro.sentence.target"]&${said('[target]')}&` +
  `IF([direction]="◔",["retro.sentence.ofPlan"]&${share('[rate]')},IF(${RATE}>1,` +
  `IF([direction]="↓",["retro.sentence.better"],["retro.sentence.beaten"])&${share('[rate]-1')},` +
  `IF(AND([direction]="↓",${RATE}<1),["retro.sentence.worse"]&${share(EXCESS)},["retro.sentence.rate"]&${share('[rate]')})))&["retro.sentence.close"],` +
  '["retro.sentence.unknown"]&MID([conclusion],3,200)))';

const PAID = 'SUMIFS([channels.gmv:],[channels.cost:],">0")';
/** Gross GMV as the board has it. */
export const GROSS = 'IFERROR([monitor!@gmv],"")';
/** What paid channels brought, nothing while it is not known. */
export const PAID_GMV = `IF(${PAID}=0,"",${PAID})`;
/** 付费成本 30 · 归因GMV 118 · 投放ROI 1:3.9 · 占总GMV 24.6% */
export const CHANNEL_CHECK =
  `IF(SUM([cost:])=0,"",["retro.check.cost"]&ROUND(SUM([cost:]),2)&["retro.check.gmv"]&ROUND(${PAID},2)&["retro.check.roi"]&ROUND(${PAID}/SUM([cost:]),1)` +
  `&IF(ISNUMBER(${GROSS}),IF(${GROSS}>0,["retro.check.share"]&${percentText(`(${PAID}/${GROSS})`)},""),""))`;
export const CHANNEL_SHARE = quotient('[gmv]', GROSS);
/** Place of a channel by its ROI, or why it has none. */
export const CHANNEL_RANK =
  'IF([channel]="","",IF(ISNUMBER([roi]),["retro.rank.before"]&(SUMPRODUCT(ISNUMBER([roi:])*([roi:]>[roi]))+1)&["retro.rank.after"],' +
  'IF([cost]="",["retro.rank.noCost"],IF([cost]=0,["retro.rank.zeroCost"],["retro.rank.noGmv"]))))';

const COUNTED = 'SUMPRODUCT(([attainment.group:]=[group])*ISNUMBER([attainment.rate:]))';
/** Mean rate of the goals of a group that have one. */
export const GROUP_RATE = `IF([group]="","",IF(${COUNTED}=0,"",${sumWhere('[attainment.rate:]', ['[attainment.group:]', '[group]'])}/${COUNTED}))`;
const WEIGHTS = 'SUMIFS([weight:],[rate:],">=0")';
/** What a group adds to the score: weights of groups without a rate are given to the others. */
export const GROUP_POINTS = `IF(AND(ISNUMBER([rate]),ISNUMBER([weight])),IF(${WEIGHTS}=0,"",[rate]*[weight]/${WEIGHTS}),"")`;
export const GROUP_SAID =
  'IF([group]="","",IF(NOT(ISNUMBER([weight])),["retro.score.noWeight"],IF(ISNUMBER([rate]),["retro.score.counted"],["retro.score.leftOut"])))';
const LEFT_OUT = 'SUMPRODUCT((LEFT([said:],1)="–")*1)';
/** 加权得分 106.6% · 权重合计 100% ✓; and how many groups are left out. */
export const SCORE_CHECK =
  'IF(NOT(ISNUMBER([@score])),["retro.score.none"],["retro.score.is"]&' +
  `${percentText('[@score]')}&["retro.score.weights"]&${percentText('SUM([weight:])')}&IF(ABS(SUM([weight:])-1)<=0.0015," ✓"," ⚠")` +
  `&IF(${LEFT_OUT}=0,"",["retro.score.without"]&${LEFT_OUT}&["retro.score.scaled"]))`;

/** Percentage points of shares, a share of the other figure otherwise. */
export const DIFFERENCE =
  'IF(AND(ISNUMBER([actual]),ISNUMBER([reference])),IF([unit]="%",[actual]-[reference],IF([reference]=0,"",[actual]/[reference]-1)),"")';
export const COMPARED =
  'IF([metric]="","",IF(NOT(ISNUMBER([difference])),["retro.compared.unknown"],IF(ROUND([difference],4)=0,["retro.compared.same"],' +
  'IF(([difference]>0)=AND([direction]<>"↓",[direction]<>"◔"),"✓ ","✗ ")&IF([difference]>0,["retro.compared.above"],["retro.compared.below"])' +
  '&ABS(ROUND([difference]*100,1))&IF([unit]="%",["retro.compared.points"],"%"))))';

/** What is left of gross GMV: logged as such, or less the refunds that were logged. */
export const NET_GMV =
  `IF(${logCount(NET)}>0,${logSum(NET)},` +
  `IF(OR([gross]="",${logCount(REFUNDS)}=0),"",[gross]-${logSum(REFUNDS)}))`;
export const GROSS_RATE = quotient('[gross]', 'IFERROR([monitor!@target],"")');
export const NET_RATE = quotient('[net]', 'IFERROR([monitor!@target],"")');
/** Paid GMV is taken to be refunded as all is: platforms do not attribute refunds. */
export const NET_ROI = `IF(AND(ISNUMBER([roi]),ISNUMBER([net]),ISNUMBER([gross])),IF([gross]=0,"",[roi]*[net]/[gross]),"")`;
export const CLOSING_STATE =
  'IF([closing]="","",IF(ISNUMBER([memory]),["retro.closing.closedBefore"]&TEXT([memory],"yyyy-mm-dd")&["retro.closing.closedAfter"],' +
  'IF(NOT(ISNUMBER([due])),"",IF([@today]<[due],["retro.closing.leftBefore"]&([due]-[@today])&["retro.closing.leftAfter"],["retro.closing.due"]))))';
