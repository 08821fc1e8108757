export const roles = {
  title: '方案、审批与分工 · Proposal, approval, roles',
  rows: `
92 | 策划方案文档 | proposal | doc:plan | actions/documents: the plan as approvers read it
93 | 方案表 | plan table | plan.brief.remark | actions/planAsked: the rows of the plan say what they are for with an example
94 | 三级审批 | three-step approval | plan.approvals.state + check:goalsLate | actions/approvals: three steps approve, the plan changes
95 | 团队角色 | team roles | wizard:team + words:role | templates/scenarios: every task has its days in order, an owner with a name
96 | 小组与职责 | groups and duties | market.contacts.duty | tabs/marketRows: six groups with their duties
97 | 分工矩阵 | RACI matrix | menu:showRaci | core/raci: task × person
98 | RACI 另一套叫法 | other words for RACI | setting:raciWords | actions/documents: the letters are called as
99 | 分工例子 | sample roles | task:banners + task:shortVideos + task:groupPreviews | templates/bigPromo: who does and who answers
100 | 一事一负责 | one owner a task | menu:showRaci + check:noOwner | core/raci: owner raciOwners
101 | 协作接口人 | contact of a department | market.contacts.contact + check:noContact | actions/planAsked: groups without a person are named until they have one
102 | 姓名打码 | masked names | setting:maskNames + doc:plan + doc:raci + doc:retro | actions/documents: names are masked in every document + actions/retroDocument: names masked when
103 | 交付物与验收 | deliverable and acceptance | prep.tasks.deliverable + prep.tasks.criterion | templates/scenarios: every task has its days in order, an owner with a name
104 | 周例会与看板 | weekly meeting, board | setting:weeklyDay + due:meetings + overview.campaigns.prepRate | core/due/meetings: a weekly meeting in its place
105 | 部门数据互通 | CRM and ERP | menu:askImport + log.log | core/importTable/orders: a list of orders is added up + core/importTable/orders: what cannot be read is said
`,
};
