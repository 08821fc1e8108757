export const money = {
  title: '资源与预算 · Resources and budget',
  rows: `
53 | 资源清单 | resources, inside and outside | market.resources.side + market.resources.state | actions/marketAndMaterials: a resource counts once somebody has confirmed it
54 | 预算按类别 | budget by category with shares | plan.budget.share + words:budgetCategory | e2e/demo: shows the figures of the sources
55 | 预算例子 | sample budget | plan.budget.amount + brief:budget | e2e/demo: shows the figures of the sources
56 | 应急储备 | reserve and its release | @plan.reserveLow + check:reserveOutside + plan.releases.approver | core/preflight/preflight: a reserve of 5 % + actions/money: only that is spent of it
57 | 按往期 ROI 投入 | money by past ROI | wizard:channels | core/proposals: one half by ROI, one half by where customers bought
58 | 按行为分预算 | money by behaviour | wizard:channels | core/proposals: one half by ROI, one half by where customers bought
59 | 长尾价值 | long-term value | plan.budget.remark + check:longTerm | actions/planAsked: what is spent for long is named and no part of the ROI
60 | 预算消耗 | spent of a line | plan.budget.spent + metric:budgetUsed | actions/typedCells: what was spent is a share of what was planned
61 | 预算到账 | arrival of funds | task:funding + prep.tasks.reminder | templates/bigPromo: what other teams confirm + core/due/dueItems: a task of today
62 | 渠道资源需求 | paid, free and private needs | market.resources.traffic + market.resources.quantity + market.resources.state | actions/marketAndMaterials: asks for nothing until something is needed
63 | 重复与遗漏 | duplicates and gaps | check:noContact | core/preflight/preflight: a budget line that stands twice
64 | 资源储备 | spare capacity | market.contacts.substitute + market.resources.have | actions/supplyDocument: what stands in them is in the plan
`,
};
