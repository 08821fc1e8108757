export const running = {
  title: '执行监控 · Monitoring',
  rows: `
158 | 监控表 | monitoring table | monitor.board.live + monitor.board.threshold + monitor.board.state + monitor.board.action | actions/onEdit: an alert is recorded once, raised, and closed
159 | UV 刚好到线 | UV at its line | metric:uv + monitor.board.state | core/threshold: the board of the 618 example
160 | 转化率刚好到线 | conversion at its line | metric:conversionRate + monitor.board.state | core/threshold: the board of the 618 example
161 | 爆款库存 | stock of a hit | metric:stock + monitor.board.state | core/threshold: 库存, one level + core/threshold: 库存, two levels
162 | 客服响应时长 | response time | metric:serviceResponse + monitor.board.direction | core/threshold: the board of the 618 example
163 | 停推线 | stop line | plan.products.stopLine + prep.tasks | actions/tracking: a stock past its stop line gives one task
164 | 相对阈值 | relative threshold | monitor.board.threshold + setting:conversionThreshold | core/threshold: 转化率, 80% rule
165 | 偏离预期预警 | off the expected | monitor.board.line + due:alerts | core/board/pacedThreshold: a paced line is the line of the whole day
166 | 每小时追踪 | hourly tracking | settings.slots.holds + monitor.slots | actions/slots: on the peak day figures are collected every hour
167 | 汇总与偏差原因 | variance and cause | monitor.gap + monitor.board.cause + monitor.daily | actions/gap: as due in all parts + actions/brief: a cause that someone wrote
168 | 四个时点 | four slots | settings.slots.slot + due:missing | actions/tick: each slot one card with who owes what
169 | 看板指标 | board | monitor.board + @monitor.feedback + monitor.report | actions/gap: the report says what the group needs + actions/issues: the board counts complaints
170 | 流量来源 | traffic by source | monitor.slots.paidUv + monitor.slots.freeUv + monitor.slots.directUv | actions/trafficSlots: traffic by its source
171 | 三个算式 | three formulas | metric:conversionRate + metric:aov + metric:addToCartRate | core/slots/slotTotals: sums over platforms, ratios from sums
172 | 风险指标 | risk metrics | metric:stock + metric:refundRate + metric:serviceResponse | core/threshold: the board of the 618 example
173 | 平台流量 | traffic of platforms | monitor.slots.impressions + monitor.slots.clicks + monitor.slots.liveViews | actions/trafficSlots: traffic by its source
174 | 平台转化 | conversion of platforms | monitor.slots.addToCart + metric:payConversionRate + metric:liveConversionRate | actions/trafficSlots: ratios of them fill the board of a platform
175 | 用户指标 | user metrics | metric:newCustomerShare + metric:repurchaseRate + plan.goals.baseline | actions/goals: a goal that grows is computed from its base + core/figures: every ratio divides two metrics
176 | 点击率偏低 | low click rate | metric:ctr + monitor.board.state | core/threshold: the board of the 618 example
177 | 图表与筛选 | charts with filters | monitor.pacing.chartPlatform + monitor.daily.conversion + words:segment | actions/dayCharts: the choice has a dropdown of the platforms + actions/dayCharts: a region or tier of customers is chosen like a platform
178 | 多源数据 | data of many sources | menu:askImport | core/importTable/exports: asks for that and nothing else
179 | 处理措施 | measure of a metric | monitor.board.action + alerts.alerts.action | actions/brief: the gaps: conversion for the day
180 | 当前阶段 | phase of now | @monitor.stage + overview.campaigns.stage | actions/brief: it says where the campaign stands
181 | 每日站会 | stand-up | setting:standUp + menu:showStandUp + due:meetings | actions/tracking: the stand-up says what each has done + core/due/meetings: a stand-up on each day
182 | 问题记录 | issue log | issueLog.issues | actions/issues: solving it answers the alert
183 | 满减券修复 | coupon repaired in time | issueLog.issues.limit + issueLog.issues.inTime | e2e/demo: shows the figures of the sources
184 | 调整素材 | creative changed | issueLog.issues.action + tracking.changes | e2e/demo: shows the figures of the sources + actions/tracking: figures of the day before and after
185 | 简化领券 | claiming made simple | issueLog.issues.limit + issueLog.issues.took | e2e/demo: shows the figures of the sources
186 | 默认两小时 | two hours by default | settings.limits.minutes + issueLog.issues.due | core/clock/limits: else the general one, else two hours
187 | 舆情双时限 | two clocks of public opinion | issueLog.issues.respondBy + issueLog.issues.due | actions/issues: has two clocks and a response level
188 | 舆情分级 | grades of public opinion | issueLog.issues.level + issueLog.issues.handling | actions/issues: has two clocks and a response level
189 | 关键词监看 | keywords, looked at by people | tracking.watch.keyword + tracking.watch.negative | actions/tracking: keywords are looked at every day
190 | 第三方背书 | endorsement | tracking.statements.source + tracking.statements.approved | actions/tracking: a text that is needed soon
191 | 策略调整 | changes of strategy | tracking.changes.before + tracking.changes.after + tracking.changes.effect | actions/tracking: figures of the day before and after
192 | 反馈收集 | collecting feedback | feedback.feedback.source + feedback.feedback.score | actions/feedback: a score is read in its unit
193 | 情绪识别 | sentiment | words:feedbackLabel + feedback.feedback.label | core/feedback/labelFeedback: mixed feedback takes the worse
194 | 反馈闭环 | owner and due of a reply | feedback.feedback.owner + feedback.feedback.due + due:feedback | actions/feedback: late replies stand in panel
195 | 反馈主题 | themes | words:feedbackTheme + feedback.feedback.theme | core/feedback/themes: who answers for a theme + core/feedback/tallyFeedback: shares are of all feedback
196 | 经理总览 | overview for managers | overview.campaigns.health + overview.campaigns.progress | e2e/demo: the overview say the same
`,
};
