/** Lines as `readRows` reads them: number | Chinese | English | where | tests. */
export const types = {
  title: '活动类型与过程 · Kinds of campaigns',
  rows: `
1 | 新品上市 | new product | scenario:new-product + task:launchEvent + task:trialUsers | templates/scenarioContents: a new product
2 | 大促节点 | big promotion | scenario:big-promo | core/scheduleTasks: has 29 tasks and 6 milestones
3 | 日常主题营销 | everyday theme | scenario:everyday | templates/scenarioContents: an everyday offer
4 | 小促销反复做 | small offers, again and again | scenario:everyday + wizard:start | templates/scenarios: is prepared in less than a week + actions/proposeCampaign: moved by their anchors
5 | 节日与热点 | festival, hot topic | scenario:festival | templates/scenarioContents: a festival
6 | 品牌声量 | brand voice | scenario:brand | templates/scenarioContents: brand voice
7 | 用户运营 | retention and referral | scenario:retention | templates/scenarioContents: retention
8 | 跨界联名 | co-branding | scenario:co-brand | templates/scenarioContents: co-branding
9 | 活动规模 | scale of a campaign | words:scale | core/scheduleTasks: a large one has more
10 | 平台清单 | platforms | words:platform | templates/scenarioContents: platforms are known by their names
11 | 活动各环节 | stages | words:taskStage + prep.tasks.stage + @plan.stage | actions/documents: the plan as approvers read it
12 | 复盘回到策划 | retro feeds the next plan | menu:askLessons + wizard:lessons | actions/lessons: the retro lists all, the library counts
13 | 四个痛点 | four pains answered | plan.split + doc:raci + prep.tasks.reminder + log.log | e2e/demo: shows the figures of the sources + actions/documents: roles follow the task rows
14 | 标准模板 | reusable template | menu:showWizard | actions/proposeCampaign: a typical campaign that can be created as it is
`,
};
