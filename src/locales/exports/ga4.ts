/** Google Analytics 4. Codes: see `meaning`. */
export const GA4 = `
Date =date
Session primary channel group (Default channel group) #
Session source / medium #
Landing page #
Landing page + query string #
Page path and screen class #
Sessions -
Engaged sessions -
Engagement rate -
Average engagement time per session stay
Average engagement time per active user stay
Average engagement time stay
Events per session -
Event count -
Key events -
Conversions -
Session key event rate -
Views pv
Views per active user -
Active users uv
Total users ?uv
New users -
Ecommerce purchases orders
Transactions orders
Total revenue gmv
Purchase revenue ?gmv
Total purchasers buyers
First time purchasers newUsers
`;
