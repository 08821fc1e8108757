export const market = {
  title: '人群、竞品与市场 · Audience and market',
  rows: `
41 | 用户画像 | persona | background:persona + market.segments.segment | tabs/planRows: asks for the persona
42 | 需求与痛点 | needs and pains | market.segments.pains | actions/copiedRows: nothing of what came of it
43 | 面向人群 | target audience | brief:audience + wizard:basics | tabs/planRows: the brief says what the request says
44 | 高价值用户 | high-value customers | segment:highValue | tabs/marketRows: five groups of customers
45 | Z世代 | Gen Z | segment:young | tabs/marketRows: five groups of customers
46 | 下沉市场 | lower-tier cities | segment:lowerTier | tabs/marketRows: five groups of customers
47 | 投放定向 | targeting of a placement | market.resources.targeting | actions/marketAndMaterials: each platform says what it is for
48 | 竞品记录 | competitors' campaigns | market.competitors | actions/supplyDocument: what stands in them is in the plan
49 | 差异化机会 | where to differ | market.competitors.answer + market.swot.answer | actions/copiedRows: nothing of what came of it
50 | SWOT | SWOT of mechanics | market.swot + background:opportunities | tabs/marketRows: four kinds of SWOT
51 | 竞品渠道投入对比 | channel mix compared | market.competitors.channel + market.competitors.share + market.competitors.ours + market.competitors.gap | actions/marketAndMaterials: channels of a competitor stand beside
52 | 会员体系借鉴 | loyalty schemes | market.competitors.loyalty | actions/supplyDocument: what stands in them is in the plan
`,
};
