/** Meta Ads. Codes: see `meaning`. */
export const META_ADS = `
Day =date
Reporting starts =from
Reporting ends =to
Campaign name #
Ad set name #
Ad name #
Delivery #
Attribution setting #
Result indicator #
Results -
Reach -
Frequency -
Cost per results -
Ad set budget -
Amount spent spend
Impressions impressions
CPM (cost per 1,000 impressions) -
Link clicks clicks
Clicks (all) ?clicks
CTR (link click-through rate) ctr
CTR (all) ?ctr
Adds to cart -
Purchases -
Website purchases -
Purchases conversion value attributedGmv
Purchase ROAS (return on ad spend) roi
Post engagements interactions
Page engagement ?interactions
Instagram follows newFollowers
Page likes ?newFollowers
`;
