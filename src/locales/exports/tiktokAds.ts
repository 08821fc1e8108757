/** TikTok Ads. Codes: see `meaning`. */
export const TIKTOK_ADS = `
Date =date
By Day =date
Campaign ID #
Campaign name #
Campaign status #
Objective #
Campaign budget type #
Campaign budget -
Currency =currency
Cost spend
Impressions impressions
Clicks (destination) clicks
Clicks (all) -
CTR (destination) ctr
CPC (destination) -
CPM -
2-second video views -
6-second video views -
Video views at 100% -
Paid likes +interactions
Paid comments +interactions
Paid shares +interactions
Paid follows newFollowers
Conversions -
CVR (clicks) -
Cost per conversion -
Add to cart -
Initiate checkout -
Complete payment -
Complete payment value attributedGmv
Purchase ROAS roi
`;
