export const risks = {
  title: '风险预案 · Risk plans',
  rows: `
146 | 风险登记 | risk register | plan.risks + risk:outage + risk:opinion + risk:logistics | tabs/planRows: risks of a big promotion
147 | 三类风险 | three families | risk:outage + risk:lowTraffic + risk:complaints | tabs/planRows: risks of a big promotion
148 | 宕机时限与补偿 | outage: limit and compensation | risk:outage + plan.risks.limit | tabs/planRows: risks of a big promotion
149 | 超卖退款 | oversold: refund | risk:stockOut + plan.risks.action | tabs/planRows: goods that are oversold are refunded
150 | 爆款售罄 | sold out | risk:stockOut | tabs/planRows: risks of a big promotion
151 | 客诉激增 | surge of complaints | risk:complaints + feedback.feedback.customer | tabs/planRows: risks of a big promotion + core/feedback/tallyFeedback: the best customers stand first
152 | 安抚客户 | appeasing customers | risk:outage + plan.risks.action | tabs/planRows: risks of a big promotion
153 | 设备五分钟切换 | equipment in five minutes | risk:siteEquipment + settings.limits.minutes | templates/offlineEvent: is to be replaced in five minutes
154 | 现场安全 | safety on the site | risk:crowd + risk:injury + task:safetyPlan + task:siteDrill | templates/scenarioContents: an event on a site
155 | 启动条件 | trigger of plan B | plan.risks.trigger + menu:askOpenIssue | actions/issues: action, owner and limit of its risk plan
156 | 备用直播 | backup live stream | task:backupLive + task:capacity + risk:liveDown | core/scheduleTasks: a large one has more
157 | 表现与应对 | symptom and response | plan.risks.description + plan.risks.action | tabs/planRows: risks of a big promotion
`,
};
