import type { Locale } from '../zh-CN/locale';

/** Name and definition (口径) of each metric of the dictionary, by its key. */
export const metrics: Locale['metrics'] = {
  gmv: { name: 'GMV', definition: 'Payment amount, before refunds.' },
  netGmv: { name: 'Net GMV', definition: 'GMV less refunds.' },
  orders: { name: 'Orders', definition: 'Paid orders (main orders, not sub-orders, not buyers).' },
  orderLines: { name: 'Order lines', definition: 'Lines of paid orders, one a product.' },
  buyers: { name: 'Buyers', definition: 'People who paid, each counted once.' },
  uv: {
    name: 'UV',
    definition: 'Visitors; all platforms is the sum, not de-duplicated across them.',
  },
  pv: { name: 'PV', definition: 'Page views.' },
  newUsers: {
    name: 'New users',
    definition: 'Users who registered or first ordered during the campaign.',
  },
  newFollowers: { name: 'New followers', definition: 'Followers gained, net.' },
  impressions: { name: 'Impressions', definition: 'Times that content or ads were shown.' },
  clicks: { name: 'Clicks', definition: 'Times that content or ads were clicked.' },
  interactions: { name: 'Interactions', definition: 'Likes + comments + shares.' },
  addToCart: { name: 'Add to cart', definition: 'Times that a product was put into a cart.' },
  cartUsers: { name: 'Cart users', definition: 'People who put something into a cart.' },
  favourites: { name: 'Favourites', definition: 'Times that a product or shop was saved.' },
  savers: { name: 'Savers', definition: 'People who saved a product or shop.' },
  attributedGmv: {
    name: 'Attributed GMV',
    definition: 'Sales that the advertising platform attributes to a channel.',
  },
  spend: { name: 'Spend', definition: 'Spent on promotion.' },
  budgetUsed: {
    name: 'Budget used',
    definition: 'What the advertising account has used so far in the campaign.',
  },
  refunds: { name: 'Refunds', definition: 'Amount refunded.' },
  liveViews: { name: 'Live views', definition: 'Views of the livestream.' },
  liveReservations: {
    name: 'Live reservations',
    definition: 'People who reserved the livestream.',
  },
  couponClaims: { name: 'Coupons claimed', definition: 'Coupons claimed.' },
  presaleDeposit: { name: 'Presale deposits', definition: 'Presale deposits paid.' },
  aov: {
    name: 'Average order value',
    definition: 'GMV ÷ orders; platforms count it per buyer, which is another metric.',
  },
  buyerValue: { name: 'Value per buyer', definition: 'GMV ÷ buyers.' },
  conversionRate: { name: 'Conversion rate', definition: 'Orders ÷ UV.' },
  payConversionRate: {
    name: 'Payment conversion',
    definition: 'Buyers ÷ UV; not the same as the conversion rate.',
  },
  ctr: { name: 'Click-through rate', definition: 'Clicks ÷ impressions.' },
  interactionRate: { name: 'Interaction rate', definition: 'Interactions ÷ impressions.' },
  addToCartRate: { name: 'Add-to-cart rate', definition: 'Add to cart ÷ UV.' },
  newCustomerConversionRate: { name: 'New customer conversion', definition: 'New users ÷ UV.' },
  newCustomerShare: { name: 'New customer share', definition: 'New users ÷ buyers.' },
  costRatio: { name: 'Cost ratio', definition: 'Spend ÷ GMV.' },
  newCustomerCost: { name: 'Cost per new user', definition: 'Spend ÷ new users.' },
  refundRate: { name: 'Refund rate', definition: 'Refunds ÷ GMV.' },
  roi: { name: 'ROI', definition: 'GMV ÷ spend; 4 is written 1:4.' },
  gpm: { name: 'GPM', definition: 'GMV per thousand live views.' },
  repurchaseRate: {
    name: 'Repurchase rate',
    definition: 'Share of buyers who bought at least twice.',
  },
  memberConversionRate: {
    name: 'Member conversion',
    definition: 'Members who ordered ÷ members who visited.',
  },
  brandSearch: {
    name: 'Brand search growth',
    definition: 'Growth of searches for the brand against the base period.',
  },
  clearanceRate: { name: 'Stock clearance', definition: 'Stock sold ÷ stock prepared.' },
  grossMargin: { name: 'Gross margin', definition: '(GMV − cost of goods) ÷ GMV.' },
  breakEvenRoi: {
    name: 'Break-even ROI',
    definition: '1 ÷ gross margin; below it a sale loses money.',
  },
  stock: { name: 'Stock left', definition: 'Pieces that can be sold now; not added up.' },
  stay: { name: 'Time on page', definition: 'Average time that visitors stay.' },
  serviceResponse: { name: 'Service response', definition: 'Average time to the first answer.' },
  liveOutage: {
    name: 'Live stream down',
    definition:
      'How long the stream has been down; 0 when it is back. While it alerts, UV and conversion of its platform do not.',
  },
};
