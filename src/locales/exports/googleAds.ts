/** Google Ads. Codes: see `meaning`. */
export const GOOGLE_ADS = `
Day =date
Campaign #
Campaign status #
Campaign state #
Ad group #
Budget -
Currency code =currency
Cost spend
Impr. impressions
Clicks clicks
Interactions -
CTR ctr
Interaction rate -
Avg. CPC -
Avg. CPM -
Conversions -
Cost / conv. -
Conv. rate -
Conv. value attributedGmv
Conv. value / cost roi
广告系列 #
货币代码 =currency
费用 spend
展示次数 impressions
点击次数 clicks
点击率 ctr
平均每次点击费用 -
转化次数 -
转化价值 attributedGmv
`;
