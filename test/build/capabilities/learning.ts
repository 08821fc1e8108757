export const learning = {
  title: '复盘与经验 · Retro and lessons',
  rows: `
197 | 两个工作日 | two working days | setting:retroDays + setting:retroDayKind + @retro.due | actions/settings: words, dates, definitions and thresholds
198 | 三天 | three days | setting:retroDays + task:retro + due:retro | actions/tick: the retro is asked for once a day
199 | 达成率 | attainment | retro.attainment.rate | e2e/demo: shows the figures of the sources
200 | GMV 完成率 | completion of GMV | fn:COMPLETION_RATE + @retro.rate | core/figures: lower is better + actions/retro: attainments are sentences
201 | 超额说法 | over-achievement | retro.attainment.conclusion + retro.attainment.sentence | actions/retro: attainments are sentences
202 | 渠道 ROI | ROI of channels | retro.channels.roi + fn:ROI | core/figures: %d for %d is 1:%d + e2e/demo: shows the figures of the sources
203 | 渠道看转化率 | a channel by its rate | retro.comparison.compared + retro.comparison.unit | actions/retroComparison: compared in the unit of its figures
204 | 比行业均值 | against the field | part:analysis + market.benchmarks.industry | actions/retroDocument: beside the benchmarks
205 | 数据报表 | data report | part:analysis + menu:exportRetro | actions/retroDocument: the four parts with their charts
206 | 复盘表 | retro table | retro.attainment + retro.channels + retro.wins + retro.misses | actions/retro: findings come with their evidence
207 | 复盘会 | retro meeting | task:retroMeeting + menu:showRetroMeeting + due:meetings + retro.misses.action | actions/retroMeeting: an agenda from its figures + actions/retroMeeting: what is decided stands in the retro + core/due/meetings: the retro meeting on its day
208 | 未达成与事故原因 | causes of misses | retro.misses.cause + retro.misses.evidence | actions/retro: findings come with their evidence
209 | 改进能核对 | improvements as rules | retro.misses.action + lessons.lessons.understood | actions/lessons: with the rules that its actions say
210 | 不足例子 | sample shortfalls | metric:clearanceRate + retro.misses.finding | e2e/demo: shows the figures of the sources
211 | 成功例子 | sample successes | retro.wins.finding + retro.wins.action | e2e/demo: shows the figures of the sources
212 | 复盘报告 | retro report | doc:retro | actions/retroDocument: the four parts with their charts
213 | 报告与存档 | report, passed on and kept | part:next + menu:exportRetro + menu:askArchiveCampaign | actions/retroDocument: the four parts with their charts + actions/archive: tabs hidden, row and results kept
214 | 经验库 | lessons library | lessons.lessons | actions/lessons: lessons get numbers
215 | 复盘里程碑 | retro as a milestone | task:retro + task:secondClosing | core/scheduleTasks: %s runs from %s to %s
216 | 经验进向导 | lessons in the wizard | wizard:lessons | actions/lessons: is proposed the lessons that fit
217 | 素材渠道复用 | re-use ranked | retro.channels.rank + calendar.content.reuse + materials.goods.reuse + materials.coupons.reuse + calendar.content.last | actions/calendar: content is ranked by its rate + core/retro/reuseCandidates: the best is to be used again + actions/oldOptionalTabs: of before get the channels
218 | 数据分析师 | data analyst | word:role.analyst + task:retro | templates/bigPromo: the analyst writes the retro
`,
};
