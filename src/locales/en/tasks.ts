import type { Locale } from '../locale';

/** Texts of the tasks of all scenarios, by task key. */
export const tasks: Locale['tasks'] = {
  theme: {
    name: 'Confirm the campaign theme',
    deliverable: 'Final theme',
    criterion: 'Says theme and offer in one sentence',
  },
  prototype: {
    name: 'Page prototype',
    deliverable: 'Prototype',
    criterion: 'Approved by operations',
  },
  pageBuild: {
    name: 'Build the campaign pages',
    deliverable: 'Campaign pages',
    criterion: 'Live in the test environment',
  },
  coupons: {
    name: 'Set up coupons',
    deliverable: 'Coupon templates',
    criterion: 'Can be claimed and redeemed',
  },
  serviceTraining: {
    name: 'Customer service training',
    deliverable: 'Training and quiz record',
    criterion: 'Quiz score of at least 80',
  },
  approval: {
    name: 'Plan approval',
    deliverable: 'Approvals',
    criterion: 'Signed by marketing, operations and finance',
  },
  banners: {
    name: '3 main-venue banners (coupon, gifts)',
    deliverable: '3 banners',
    criterion: 'On brand and compliant',
  },
  livePreview: {
    name: 'Open livestream reservations',
    deliverable: 'Reservation page',
    criterion: '10,000 reservations as target',
  },
  shortVideos: {
    name: '5 short videos (in everyday use)',
    deliverable: '5 short videos',
    criterion: 'Compliance review passed',
  },
  paidTraffic: {
    name: 'Paid traffic plan (interest targeting)',
    deliverable: 'Media plan',
    criterion: 'Plan built, budget in place',
  },
  notes: {
    name: '30 creator notes + challenge',
    deliverable: '30 notes',
    criterion: 'Engagement rate of at least 5%',
  },
  groupPreviews: {
    name: '3 rounds of previews (with coupons)',
    deliverable: '3 texts and a schedule',
    criterion: 'Every text reviewed',
  },
  shareGift: {
    name: 'Gift for sharing to friends',
    deliverable: 'Sharing flow',
    criterion: 'Flow works end to end',
  },
  keyVisual: {
    name: 'Key visual (hero image, poster)',
    deliverable: 'Key visual',
    criterion: 'Visual guide (fonts, colours)',
  },
  detailPages: {
    name: 'Product page headers, footers and labels',
    deliverable: 'Headers, footers, labels',
    criterion: 'All campaign products updated',
  },
  rulesPage: {
    name: 'Rules page + service FAQ',
    deliverable: 'Rules page, FAQ',
    criterion: 'Confirmed by legal',
  },
  plugins: {
    name: 'Lottery plug-in, pop-up reminders',
    deliverable: 'Plug-in and pop-ups',
    criterion: 'Can be configured and switched off',
  },
  tracking: {
    name: 'Analytics tracking code',
    deliverable: 'Tracking code',
    criterion: 'UV, PV and conversion are captured',
  },
  stockCheck: {
    name: 'Confirm stock with supply chain',
    deliverable: 'Stock list',
    criterion: 'Hero product: at least 500',
  },
  funding: {
    name: 'Confirm that the budget has arrived',
    deliverable: 'Proof of funds',
    criterion: 'Budget received in full',
  },
  delivery: {
    name: 'Confirm delivery times',
    deliverable: 'Delivery commitment',
    criterion: 'Shipped within 48 hours',
  },
  creators: {
    name: 'Creator bookings + contract review',
    deliverable: 'Bookings, contracts',
    criterion: 'Deliverables and penalties in writing',
  },
  kickoff: {
    name: 'Kick-off meeting',
    deliverable: 'Minutes',
    criterion: 'Everyone knows the risk plans',
  },
  functionTest: {
    name: 'Function test (open, coupon, flash sale, order)',
    deliverable: 'Test report',
    criterion: 'No blocking defect',
  },
  dataTest: {
    name: 'Data test (tracking, stock deduction)',
    deliverable: 'Test report',
    criterion: 'Error below 1%',
  },
  loadTest: {
    name: 'Load test (1,000 buyers at once)',
    deliverable: 'Load test report',
    criterion: 'Response under 2 s',
  },
  pathTest: {
    name: 'Walk-through: scan, register, coupon, order',
    deliverable: 'Walk-through record',
    criterion: 'Whole path passes',
  },
  riskReview: {
    name: 'Risk plan review + backup livestream',
    deliverable: 'Risk plans',
    criterion: 'Every risk has a trigger',
  },
  drill: {
    name: 'Drill (complaints, outage) + quiz',
    deliverable: 'Drill record',
    criterion: 'Everyone passes',
  },
  assetsReviewed: {
    name: 'Assets reviewed (T-3)',
    deliverable: '',
    criterion: '3 days before launch',
  },
  warmupLive: {
    name: 'Warm-up goes live (T-1)',
    deliverable: '',
    criterion: '1 day before launch',
  },
  capacity: {
    name: 'Expand servers and interfaces',
    deliverable: 'Capacity sheet',
    criterion: 'Carries 10 times the usual peak',
  },
  prWatch: {
    name: 'Public-opinion watch and answers',
    deliverable: 'Keywords, prepared answers',
    criterion: 'A named rota; statement within 1 hour',
  },
  backupLive: {
    name: 'Rehearse the backup live room',
    deliverable: 'Rehearsal record',
    criterion: 'Switched over within 5 minutes',
  },
  retro: {
    name: 'Data review',
    deliverable: 'Campaign retro report',
    criterion: 'Within 3 days of the end',
  },
};
