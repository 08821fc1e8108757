export const goals = {
  title: '目标与指标 · Goals and metrics',
  rows: `
15 | SMART 五项 | five SMART checks | check:smart | core/preflight/smartChecks: each goal has the five
16 | 绝对与相对目标 | absolute and relative goals | plan.goals.target + plan.goals.baseline | actions/goals: a goal that grows is computed from its base
17 | 目标优先级 | priority of goals | plan.goals.priority | core/preflight/smartChecks: yes priority + core/retro/closings: goals come in the order of their groups
18 | 默认先后 | default order | plan.goals.priority | core/retro/closings: goals come in the order of their groups
19 | 销售目标对得上 | sales goals agree | check:ordersDisagree + metric:gmv + metric:orders + metric:aov | core/preflight/preflight: orders that do not make the GMV
20 | 用户目标 | user goals | metric:newUsers + metric:repurchaseRate + metric:memberConversionRate | actions/goals: a goal that grows is computed from its base
21 | 品牌目标 | brand goals, at least so much | metric:impressions + metric:brandSearch + metric:interactions | templates/scenarioContents: goals of brand voice + core/parseQuantity: 1000万+
22 | 按渠道拆 | split by channel | plan.split.target | core/figures: the 618 goal by channel + tabs/planRows: parts by channel, tier and role
23 | 按用户分层拆 | split by customer tier | words:customerTier + plan.split.item | tabs/planRows: parts by channel, tier and role
24 | 按品类拆 | split by role of product | words:productRole + plan.split.item | actions/money: the goal follows the worth of the stock
25 | 占比合计 100% | shares add up | plan.split.share + check:splitNotWhole | core/preflight/preflight: a split of 90 % + e2e/demo: shows the figures of the sources
26 | 各平台下限 | floor on each platform | plan.goals.target + monitor.board.platform | actions/planAsked: a floor is asked of each platform that sells
27 | 互动率有算法 | interaction rate by formula | metric:interactionRate + monitor.board.rateOf | core/figures: every ratio divides two metrics + core/threshold: the board of the 618 example
28 | 弹性目标 | elastic target | plan.goals.growth + wizard:goals | core/proposals: an elastic target goes from the baseline
29 | 定目标的参考 | references for goals | plan.goals.lastYear + plan.goals.peak + market.benchmarks + doc:raci | actions/money: the best of three years is the peak + actions/marketAndMaterials: each by what is better
30 | 目标过高过低 | too high or too low | check:goalBeyondPeak + market.benchmarks.verdict | core/preflight/preflight: beyond the peak + actions/marketAndMaterials: each by what is better
31 | 目标谁定何时定 | who sets goals and when | task:goalsFinal | actions/planAsked: goals are settled five to three days before
32 | 审批三问 | what approvers look at | plan.approvals.role | tabs/planRows: each step of the approval is told what to look at
33 | 用户粘性 | stickiness | metric:monthlyInteractions | core/figures: what is found out by asking people + actions/goals: own keep their unit
34 | 品牌认知 | awareness | metric:mentionRate + metric:mentions + metric:shareOfVoice | core/figures: what is found out by asking people
35 | 对标行业水平 | goal against the field | market.benchmarks.industry + market.benchmarks.target | actions/marketAndMaterials: each by what is better
36 | 基准表与对比 | benchmarks compared | market.benchmarks + part:analysis | actions/retroDocument: beside the benchmarks
37 | 年季月滚动目标 | year, quarter, month, re-targeted | @overview.yearGoal + menu:showYear + menu:askYearGoal | core/year: what the goal of the year lacks is spread over campaigns to come + actions/year: the year by quarter, month and campaign
38 | 权重可调并留因 | weights with reason and date | settings.weights + settings.weightLog.reason | actions/retro: changed weights are followed and logged
39 | 加权得分 | weighted score | retro.score.points + settings.weightLog | actions/retro: the score leaves out groups without actuals
40 | 活跃与沉睡 | active and dormant customers | segment:active + segment:dormant | tabs/marketRows: five groups of customers
`,
};
