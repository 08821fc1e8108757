export const preparing = {
  title: '排期与筹备 · Schedule and preparation',
  rows: `
106 | 甘特图 | Gantt | prep.tasks.start + prep.tasks.due | e2e/gantt: a date typed anew moves the bar
107 | 里程碑 | milestones | word:taskKind.milestone + task:warmupLive + task:launchDay + task:retro | actions/documents: the plan as approvers read it
108 | 关键节点 | check-points | @prep.gate + task:assetsReviewed | core/brief/brief: the gate: materials, tests and trainings due
109 | 倒推日期 | T-minus dates | prep.tasks.anchor + task:assetsReviewed + task:warmupLive | templates/bigPromo: reviewed three days before + core/due/dueItems: a task of today
110 | 筹备表 | prep table | prep.tasks | actions/onEdit: a finished task is coloured
111 | 状态与逾期 | states, lateness computed | words:taskStatus + prep.tasks.reminder | e2e/demo: ⛔ 逾期2天
112 | 样例任务 | sample tasks | prep.tasks.name | core/scheduleTasks: %s runs from %s to %s
113 | 进度与未开始原因 | progress, why not begun | prep.tasks.progress + tracking.progress.notBegun + menu:showStandUp | core/brief/platformProgress: why a task has not begun + actions/tracking: the stand-up says what each has done
114 | 进度有数 | progress against a figure | metric:liveReservations + metric:couponClaims + monitor.board.rateOf | actions/brief: each platform says what it sells
115 | 滞后要写原因 | reason and plan when late | prep.tasks.delayReason + prep.tasks.newPlan + prep.tasks.check | core/checkTasks: late without a reason
116 | 每日 17:00 更新 | daily update by 17:00 | setting:updateBy + due:update | actions/tick: who has reported no figure and changed no task
117 | 飞书与钉钉 | Feishu and DingTalk | menu:askPush + words:pushChannel | actions/push: a card goes to every bot once
118 | 任务都有人 | no task without owner | check:noOwner + prep.tasks.owner | core/preflight/preflight: must noOwner
119 | 资源确认 | confirmations of other teams | task:stockCheck + task:funding + task:delivery + task:pageBuild | templates/bigPromo: what other teams confirm
120 | 视觉物料 | visuals | task:keyVisual + task:banners + task:detailPages | templates/bigPromo: visuals, texts and tools
121 | 文案物料 | texts | task:rulesPage + task:shortVideos + task:groupPreviews | templates/bigPromo: visuals, texts and tools
122 | 工具物料 | tools | task:coupons + task:plugins + task:tracking | templates/bigPromo: visuals, texts and tools
123 | 两道审核 | two reviews | materials.goods.brand + materials.goods.compliance | actions/marketAndMaterials: material says what is to be done next
124 | 实物清点 | physical goods | materials.goods.need + materials.goods.have + materials.goods.lacks | actions/marketAndMaterials: material says what is to be done next
125 | 合作方确认 | confirmations of partners | task:creators + task:venue + market.resources.confirmed | actions/marketAndMaterials: a resource counts once somebody has confirmed it
126 | 设计规范 | design rules | materials.goods.spec + task:keyVisual | templates/bigPromo: visuals, texts and tools
127 | 物料去向 | where material goes | materials.goods.place | actions/copiedRows: nothing of what came of it
128 | 需求与补货 | demand and reorder | materials.goods.lead + materials.goods.orderBy | actions/marketAndMaterials: material says what is to be done next
129 | 套数与条数 | sets and pieces | task:banners + task:shortVideos + calendar.content.count | templates/bigPromo: three rounds of previews
130 | 上线前测试 | tests before going live | word:taskKind.test + @prep.gate | templates/bigPromo: tests end a day or two before + core/brief/brief: the gate: materials, tests and trainings due
131 | 功能测试 | function test | task:functionTest | templates/bigPromo: tests end a day or two before
132 | 数据测试 | data test | task:dataTest | templates/bigPromo: tests end a day or two before
133 | 压力测试 | load test | task:loadTest | templates/bigPromo: tests end a day or two before
134 | 路径走查 | walk-through | task:pathTest | templates/bigPromo: tests end a day or two before
135 | 提前量 | lead times | check:buildLate + check:testsShort | core/preflight/preflight: pages built too late + core/preflight/preflight: tested for two days
136 | 启动会 | kick-off | task:kickoff + prep.tasks.reminder | templates/bigPromo: people are told and trained + core/due/dueItems: a task of today
137 | 岗位培训 | training | task:serviceTraining + materials.training | templates/bigPromo: people are told and trained
138 | 话术培训 | script training | materials.training.topic + task:serviceTraining | actions/marketAndMaterials: training is judged by its pass line
139 | 实战演练 | drills | task:drill + task:siteDrill | templates/bigPromo: people are told and trained
140 | 考核与难点 | marks and hard questions | materials.training.score + materials.training.passLine + materials.training.hard | actions/marketAndMaterials: training is judged by its pass line
141 | 供应商分级 | grading of suppliers | word:partnerTier.supplier + partners.partners.qualification + partners.partners.response + partners.partners.lastGrade | actions/partners: a supplier is judged by its service
142 | 合同风险 | contracts | partners.partners.standard + partners.partners.breach + partners.partners.legal | actions/partners: the contract is asked for
143 | 追踪码 | tracking codes | partners.partners.code + partners.partners.gmv | core/partners/trackingCodes: no number is given twice + actions/partners: ROI, completion and grade
144 | 前置滞后 | slips of predecessors | menu:askFollowing + check:tooLate + prep.tasks.slack | core/schedule/schedule: each names who holds it up + core/preflight/preflight: should tooLate
145 | 完成率 | completion rate | fn:TASK_COMPLETION + @prep.rate + menu:showBrief | functions/customFunctions: they compute in cells + core/brief/platformProgress: a task counts for each of its platforms
`,
};
