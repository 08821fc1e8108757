/** Shopify. Codes: see `meaning`. */
export const SHOPIFY = `
Day =date
Hour =date
Landing page URL #
UTM campaign #
UTM term #
UTM content #
Orders orders
Orders (first-time) -
Orders (returning) -
Gross sales ?gmv
Discounts -
Returns refunds
Net sales netGmv
Shipping charges -
Duties -
Additional fees -
Taxes -
Total sales gmv
Average order value aov
Online store visitors uv
Sessions -
Sessions with cart additions -
Sessions that reached checkout -
Sessions that completed checkout -
Average session duration stay
Pageviews pv
Conversion rate ?conversionRate:1
Added to cart rate -
New customers newUsers
Returning customers -
Returning customer rate -
`;
