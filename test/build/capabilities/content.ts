export const content = {
  title: '主题、规则、渠道与内容 · Theme, rules, channels, content',
  rows: `
65 | 主题 | theme | brief:theme + task:theme | tabs/planRows: the brief says what the request says
66 | 活动名称 | rule of the name | check:nameSaysLittle + wizard:basics | core/proposals: a name of theme and benefit
67 | 促销玩法 | promotion mechanics | materials.coupons.mechanic + words:promotionMechanic | actions/marketAndMaterials: a benefit names its mechanic
68 | 互动玩法 | interaction mechanics | materials.coupons.mechanic + words:interactionMechanic | actions/marketAndMaterials: a benefit names its mechanic
69 | 服务权益 | service benefits | materials.coupons.mechanic + words:serviceBenefit | actions/marketAndMaterials: a benefit names its mechanic
70 | 内容形式与权益 | forms of content, benefits | calendar.content.form + materials.coupons | templates/scenarios: its board, risks, phases and content
71 | 规则说明 | rules | brief:rules + task:rulesPage | tabs/planRows: the brief says what the request says
72 | 叠加与限量 | stacking and quotas | materials.coupons.purpose + materials.coupons.dayQuota + materials.coupons.state | actions/marketAndMaterials: a coupon says when it runs out
73 | 核心价值 | value proposition | background:value | tabs/planRows: asks for the persona and for what the brand stands for
74 | 体验升级 | experience ideas | materials.coupons.mechanic + words:experience | actions/marketAndMaterials: a benefit names its mechanic
75 | 渠道组合 | channels by audience | wizard:channels + market.segments.where | actions/copiedRows: nothing of what came of it
76 | 渠道协同 | what a channel is for, and its product | market.resources.use + market.resources.role + market.resources.focus | tabs/marketRows: and the product that it shows first
77 | 平台分工 | role of a platform | market.resources.role + words:channelRole | tabs/marketRows: a role that people gave a platform counts + actions/pastResults: for the platforms that people say
78 | 线上加线下 | online and offline | scenario:offline-event + word:platform.offline | templates/offlineEvent: has a row for its figures, and none on the board
79 | 达人分层 | tiers of partners | partners.partners.tier + @partners.head | actions/partners: codes by the rule
80 | 达人配商品 | partners and products | partners.partners.role | actions/partners: codes by the rule
81 | 私域计划 | private domain | task:groupPreviews + content:privateFirst + word:platform.wecom | templates/bigPromo: three rounds of previews
82 | 内容排期 | content by phase | calendar.content.phase + calendar.content.check + @calendar.late | actions/calendar: a date outside of its phase
83 | 阶段日期 | dates of phases | plan.phases.start + plan.phases.end | tabs/planRows: phases have their days
84 | 阶段打法 | playbook of phases | plan.phases.label + calendar.content.theme | templates/scenarios: every phase of the typical campaign has content
85 | 阶段天数参考 | guide to lengths | setting:phaseGuide + check:phaseLong | actions/settings: pre-flight checks lengths of phases
86 | 分阶段发券 | coupons by phase and purpose | materials.coupons.phase + materials.coupons.purpose | actions/copiedRows: nothing of what came of it
87 | 可数的交付 | countable deliverables | calendar.content.count + calendar.content.done | core/lessons/applyLessons: 私域预热 ≤ T-9 且 3轮 + templates/bigPromo: three rounds of previews
88 | 每日触达 | recurring touchpoints | calendar.content.repeat + calendar.content.next + due:content | actions/calendar: what comes back is one row + core/due/dueItems: content whose day has passed
89 | 曝光节奏 | pacing of exposure | metric:impressions + monitor.board.line | core/board/pacedThreshold: too much at once is said with its line + actions/pacing: exposure that comes at once
90 | 返场清单 | encore list | menu:askEncore + retro.encore | actions/retro: the encore list names what lies behind
91 | 再营销 | remarketing | menu:askEncore + menu:askWriteRetro + retro.encore.left + market.segments | core/retro/audienceRows: the nearest to buying first + actions/retro: who was not reached is listed
`,
};
