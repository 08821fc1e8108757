import {
  monthDay,
  percentText,
  quotient,
  saidFigure,
  saidMoney,
  sumWhere,
} from '../model/formulas';

const DAYS = '([@end]-[@start]+1)';
const DAY = '([@today]-[@start]+1)';

/** Phase and day of today in words: 爆发 · 第17/25天, 筹备 · 距爆发30天. */
export const STAGE =
  'IF(NOT(ISNUMBER([@start])),"",' +
  'IF([@today]<[@start],["plan.stage.before"]&([@burst]-[@today])&["plan.stage.days"],' +
  'IF([@today]>[@end],["plan.stage.over"],' +
  'IFERROR(INDEX([phases.kind:],MATCH([@today],[phases.start:],1))&" · ","")' +
  `&["plan.stage.dayBefore"]&${DAY}&"/"&${DAYS}&["plan.stage.dayAfter"])))`;

const isWhole = (sum: string) => `ABS(${sum}-1)<=0.0015`;

/** 25 天,目标占比 100% ✓ */
export const PHASE_CHECK =
  'IF(NOT(ISNUMBER([@start])),"",' +
  `${DAYS}&["plan.check.days"]&${percentText('SUM([share:])')}&IF(${isWhole('SUM([share:])')}," ✓"," ⚠"))`;

const sumOf = (dimension: string) =>
  `SUMIFS([share:],[dimension:],["words.dimension.${dimension}"])`;
const checked = (dimension: string) =>
  `IF(${sumOf(dimension)}=0,"",["words.dimension.${dimension}"]&" "&${percentText(sumOf(dimension))}` +
  `&IF(${isWhole(sumOf(dimension))}," ✓   "," ⚠   "))`;

/** 渠道 100% ✓ 用户分层 100% ✓ … */
export const SPLIT_CHECK = ['channel', 'tier', 'product'].map(checked).join('&');

const SHARES = sumWhere('[share:]', ['[dimension:]', '[dimension]']);
const SHARES_UP_TO = sumWhere('[share..]', ['[dimension..]', '[dimension]']);
/** Three digits (0.333 three times) count as the whole. */
const WHOLE = `IF(${isWhole(SHARES)},${SHARES},1)`;
/**
 * Target of a part: what is due up to its row less what was due before it, each rounded to one yuan,
 * so that the parts add up to the goal exactly whatever the shares are.
 */
export const SPLIT_TARGET =
  'IF(OR([dimension]="",NOT(ISNUMBER([share]))),"",' +
  `ROUND(ROUND([@gmv]*${SHARES_UP_TO}/${WHOLE},4)-ROUND([@gmv]*(${SHARES_UP_TO}-[share])/${WHOLE},4),4))`;

const ALL = 'SUM([amount:])';
const RESERVE = 'SUMIFS([amount:],[category:],["words.reserve"])';
const LINES = 'SUMIFS([amount:],[category:],"<>"&["words.reserve"])';
/** Share of a line in the lines, and of the reserve in the whole, as contingency is judged. */
export const BUDGET_SHARE =
  'IF(ISNUMBER([amount]),' +
  `IF([category]=["words.reserve"],IF(${ALL}=0,"",[amount]/${ALL}),IF(${LINES}=0,"",[amount]/${LINES})),"")`;

/** The band of contingency that 设置 asks for. */
export const RESERVE_LOW = 'IFERROR([settings!values.value#reserveLow],0.1)';
export const RESERVE_HIGH = 'IFERROR([settings!values.value#reserveHigh],0.15)';

/** 合计 53.34 · 不含储备 48 · 应急储备 10% ✓ · 已用 0 · 剩余 53.34; the band has 0.05 points of tolerance. */
export const BUDGET_CHECK =
  `IF(${ALL}=0,"",["plan.check.total"]&ROUND(${ALL},2)&["plan.check.lines"]&ROUND(${ALL}-${RESERVE},2)` +
  `&["plan.check.reserve"]&${percentText(`(${RESERVE}/${ALL})`)}` +
  `&IF(AND(${RESERVE}/${ALL}>=${RESERVE_LOW}-0.0005,${RESERVE}/${ALL}<=${RESERVE_HIGH}+0.0005)," ✓"," ⚠")` +
  `&["plan.check.left"]&ROUND(${ALL}-SUM([spent:]),2))`;

const PROMOTION = 'SUMIFS([budget.amount:],[budget.category:],["words.promotion"])';
const MARGIN = 'IFERROR([settings!values.value#margin],"")';
const ratio = (over: string, under: string) => `"1:"&ROUND(${over}/${under},1)`;
const IS_LONG_TERM = '[budget.remark:],["words.longTerm"]&"*"';
const LONG_TERM = `SUMIFS([budget.amount:],${IS_LONG_TERM})`;
/** What is to pay off within the campaign: lines that build the brand for long are measured otherwise. */
const SHORT_TERM = `([@budget]-${LONG_TERM})`;
const SHORT_PROMOTION = `(${PROMOTION}-SUMIFS([budget.amount:],[budget.category:],["words.promotion"],${IS_LONG_TERM}))`;
/** 整体需 1:9.4 · 推广费需 1:16.7 · 保本 1:2.5(毛利率 40%) */
export const ROI_NEEDED =
  `IF(OR([@gmv]=0,${SHORT_TERM}<=0),"",["plan.roi.whole"]&${ratio('[@gmv]', SHORT_TERM)}` +
  `&IF(${SHORT_PROMOTION}<=0,"",["plan.roi.promotion"]&${ratio('[@gmv]', SHORT_PROMOTION)})` +
  `&IF(${LONG_TERM}=0,"",["plan.roi.longTerm"]&${saidMoney(LONG_TERM)})` +
  `&IF(ISNUMBER(${MARGIN}),IF(${MARGIN}>0,["plan.roi.breakEven"]&${ratio('1', MARGIN)}&["plan.roi.margin"]&${percentText(MARGIN)}&["plan.roi.close"],""),["plan.roi.noMargin"]))`;

/** What a channel's promotion must bring for its part of the goal. */
export const CHANNEL_ROI = quotient('[target]', '[budget]');

const ATTRIBUTED = 'SUM([budget:])';
/** 渠道投放 30 / 推广费 30 ✓: whether promotion is planned by channel to the last yuan. */
export const ATTRIBUTION_CHECK =
  `IF(${ATTRIBUTED}=0,"",["plan.check.attributed"]&ROUND(${ATTRIBUTED},2)&" / "&["words.promotion"]&" "&ROUND(${PROMOTION},2)` +
  `&IF(ABS(${ATTRIBUTED}-${PROMOTION})<0.005," ✓"," ⚠"))`;

/** The reserve is spent by its releases alone. */
export const RELEASED = 'IF(COUNT([releases.amount:])=0,"",SUM([releases.amount:]))';
/** 已动用 1.2 / 5.34 · 剩余 4.14 ✓ */
export const RELEASE_CHECK =
  'IF(COUNT([amount:])=0,["plan.check.notReleased"],["plan.check.released"]&ROUND(SUM([amount:]),2)&" / "' +
  '&ROUND(SUMIFS([budget.amount:],[budget.category:],["words.reserve"]),2)' +
  '&IF(SUM([amount:])<=SUMIFS([budget.amount:],[budget.category:],["words.reserve"])," ✓"," ⚠"))';

/** The best of the last three years. */
export const BEST_YEAR =
  'IF(COUNT([lastYear],[twoYearsAgo],[threeYearsAgo])=0,"",MAX([lastYear],[twoYearsAgo],[threeYearsAgo]))';

/** What the board says of a product's stock. */
export const STOCK_LEFT =
  'IFERROR(IF(ISNUMBER(INDEX([monitor!board.live:],MATCH(["metrics.stock.name"]&["monitor.product.open"]&[product]&["monitor.product.close"],[monitor!board.metric:],0))),' +
  'INDEX([monitor!board.live:],MATCH(["metrics.stock.name"]&["monitor.product.open"]&[product]&["monitor.product.close"],[monitor!board.metric:],0)),""),"")';

/** Days that the stock lasts at the pace of the campaign so far. */
export const COVER_DAYS =
  'IF(AND(ISNUMBER([stock]),ISNUMBER([left]),[@today]>=[@start]),' +
  `IF([stock]>[left],ROUND([left]/(([stock]-[left])/${DAY}),1),""),"")`;

/**
 * `GMV 500万元;订单量 2万单`: a name and what is said of its figure, of the first `rows` rows of a block that have both; … where
 * it has got more. Rows are counted in the columns, so that those that people insert are there.
 */
function listed(
  name: string,
  figure: string,
  rows: number,
  said: (at: (column: string) => string) => string,
) {
  const parts = Array.from({ length: rows }, (_, i) => {
    const at = (column: string) => `INDEX(${column},${i + 1})`;
    const shown = `IF(ISNUMBER(${at(figure)}),${said(at)},${at(figure)})`;
    return `IF(OR(${at(name)}="",${at(figure)}=""),"",["checks.separator"]&${at(name)}&" "&${shown})`;
  });
  const more = `IF(COUNTA(${name})>${rows},"…","")`;
  return `MID(${parts.join('&')}&${more},LEN(["checks.separator"])+1,5000)`;
}
/** Rows that people may add, the reserve among them, and are told in a sentence as well. */
export const SPARE_SAID = 3;
/** The goals in words, as their block has them. */
export const goalsSaid = (rows: number) =>
  listed('[goals.metric:]', '[goals.target:]', rows, (at) =>
    saidFigure(at('[goals.target:]'), at('[goals.unit:]')),
  );
/** The budget in words. */
export const budgetSaid = (rows: number) =>
  listed('[budget.category:]', '[budget.amount:]', rows, (at) => saidMoney(at('[budget.amount:]')));

/** 预热 6/1-6/10;爆发 6/11-6/20: each phase with its days. */
const phasesSaid = (rows: number) =>
  listed(
    '[phases.kind:]',
    '[phases.start:]',
    rows,
    (at) => `${monthDay(at('[phases.start:]'))}&"-"&${monthDay(at('[phases.end:]'))}`,
  );
/** The first and the last day, and the phases between them. */
export const timeSaid = (rows: number) =>
  'IF(COUNT([phases.start:])=0,"",TEXT([@start],"yyyy-mm-dd")&["plan.brief.to"]&TEXT([@end],"yyyy-mm-dd")' +
  `&["plan.brief.open"]&${phasesSaid(rows)}&["plan.brief.close"])`;

const STEPS = 'SUMPRODUCT(([role:]<>"")*1)';
const APPROVED = 'SUMPRODUCT(([role:]<>"")*([verdict:]=["words.verdict.approved"]))';

/** 已通过 3/3 ✓ · ⚠ 已变更; what changed stands beside the step. */
export const APPROVAL_CHECK =
  `IF(${STEPS}=0,"",["plan.check.approved"]&${APPROVED}&"/"&${STEPS}&IF(${APPROVED}=${STEPS}," ✓","")` +
  '&IF(SUMPRODUCT((LEFT([state:],1)="⚠")*1)>0,["plan.check.changed"],""))';
