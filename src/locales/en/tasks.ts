import type { Locale } from '../zh-CN/locale';

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
  goalsFinal: {
    name: 'Goals settled',
    deliverable: 'Goals and their split',
    criterion: 'SMART and approved',
    consulted: 'Marketing / Sales / Product',
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
    name: 'Confirm that the budget is in',
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
  productBrief: {
    name: 'Confirm selling points and price',
    deliverable: 'Selling-point card, price list',
    criterion: '3 selling points, each with proof',
  },
  trialUsers: {
    name: 'Recruit 50 trial users',
    deliverable: 'List of trial users',
    criterion: '50 signed trial agreements',
  },
  samples: {
    name: 'Send samples (creators, trial users)',
    deliverable: 'Shipping list',
    criterion: 'All received',
  },
  listing: {
    name: 'List the product with launch price and gifts',
    deliverable: 'Product link',
    criterion: 'Price, stock and gifts checked',
  },
  launchEvent: {
    name: 'Prepare the online launch (script, run-down, host)',
    deliverable: 'Script and run-down',
    criterion: 'Script approved, run-down by the minute',
  },
  launchRehearsal: {
    name: 'Full rehearsal of the launch',
    deliverable: 'Rehearsal record',
    criterion: 'Stream, switching and links without fault',
  },
  productPick: {
    name: 'Choose products and prices',
    deliverable: 'Product list',
    criterion: 'Margin above the floor, 30-day low price checked',
  },
  groupNotice: {
    name: 'Texts for communities and SMS',
    deliverable: '2 texts',
    criterion: 'Say time, price and link',
  },
  posters: {
    name: 'Posters and product labels',
    deliverable: '1 set of posters',
    criterion: 'Price and time as in the rules',
  },
  topicPlan: {
    name: 'Festival topics and content ideas',
    deliverable: 'Topic list',
    criterion: 'At least 3 ideas a channel',
  },
  giftBox: {
    name: 'Gift boxes and cards in stock',
    deliverable: 'Gift-box stock list',
    criterion: 'At least 110% of the plan in the warehouse',
  },
  deliveryCutoff: {
    name: 'Last order times before the festival',
    deliverable: 'Timetable, announcement',
    criterion: 'Last order time for every region',
  },
  brandMessage: {
    name: 'Brand message and key answers',
    deliverable: 'Message sheet',
    criterion: '1 claim, 3 supporting points',
  },
  brandBaseline: {
    name: 'Measure the baseline of voice and search',
    deliverable: 'Baseline table',
    criterion: 'Impressions, engagement, search of the last 30 days',
  },
  mediaPlan: {
    name: 'Media and creator plan',
    deliverable: 'Media schedule',
    criterion: 'Expected impressions for every placement',
  },
  ugcRules: {
    name: 'Rules and prizes of the user contest',
    deliverable: 'Contest rules',
    criterion: 'Judging and rights in writing',
  },
  ugcPage: {
    name: 'Topic page and first posts',
    deliverable: 'Topic page',
    criterion: 'First 10 posts are live',
  },
  segments: {
    name: 'Customer segments and recall list',
    deliverable: 'Segment lists',
    criterion: 'Dormant, active and members, no duplicates',
  },
  benefits: {
    name: 'Benefits and coupons by segment',
    deliverable: 'Benefit table',
    criterion: 'Cost of every segment within budget',
  },
  controlGroup: {
    name: 'Set aside a control group',
    deliverable: 'Control group list',
    criterion: 'A random 10% is not contacted',
  },
  messages: {
    name: 'Messages by segment and 1-to-1 scripts',
    deliverable: 'Messages and scripts',
    criterion: 'A set per segment, with opt-out',
  },
  journeys: {
    name: 'Set up journeys (SMS, WeCom, in-app)',
    deliverable: 'Journeys',
    criterion: 'At most 2 contacts a person and week',
  },
  partnerPick: {
    name: 'Choose a partner brand',
    deliverable: 'Partner assessment',
    criterion: 'Shared audience and brand risk assessed',
  },
  partnerContract: {
    name: 'Contract and licence review',
    deliverable: 'Co-branding contract',
    criterion: 'Scope, term and penalties in writing',
  },
  jointPlan: {
    name: 'Joint plan and division of work',
    deliverable: 'Joint plan',
    criterion: 'Every task names the side that does it',
  },
  revenueSplit: {
    name: 'Confirm revenue split and settlement',
    deliverable: 'Settlement note',
    criterion: 'Confirmed by both finance teams in writing',
  },
  coDesign: {
    name: 'Design product and packaging',
    deliverable: 'Final design',
    criterion: 'Confirmed by both sides in writing',
  },
  jointRelease: {
    name: 'Joint announcement and schedule',
    deliverable: 'Announcement, schedule',
    criterion: 'Both publish at once, same message',
  },
  priceTest: {
    name: 'Check prices and stacked discounts',
    deliverable: 'Check list',
    criterion: 'No error in any campaign product',
  },
  complianceTest: {
    name: 'Compliance check of texts and assets',
    deliverable: 'Check record',
    criterion: 'No issue of claims, portraits or rights',
  },
  sendTest: {
    name: 'Send test to a small group',
    deliverable: 'Test report',
    criterion: '95% delivered, under 0.5% opt out',
  },
  partnerSignOff: {
    name: 'Both sides approve the drafts',
    deliverable: '',
    criterion: 'Signed by both sides',
  },
  venue: {
    name: 'Confirm the venue, and a spare',
    deliverable: 'Venue contract, floor plan',
    criterion: 'Power, network and access times in writing; spare agreed',
  },
  safetyPlan: {
    name: 'Safety and emergency plan',
    deliverable: 'Evacuation, medical, weather plan',
    criterion: 'Exits, medical point, capacity, when plan B starts',
  },
  permit: {
    name: 'Permits (police, fire, landlord)',
    deliverable: 'Permit or receipt',
    criterion: 'Before move-in; from 1,000 people on: filed 20 days ahead',
  },
  siteEquipment: {
    name: 'Site equipment and spares',
    deliverable: 'List (power, network, sound, tills)',
    criterion: 'A spare for all that is vital, and who switches',
  },
  signUp: {
    name: 'Sign-up and check-in (time slots)',
    deliverable: 'Sign-up page, check-in code',
    criterion: 'Checked in within 10 s, without network too',
  },
  runDown: {
    name: 'Run-down and host script',
    deliverable: 'Run-down, script',
    criterion: 'By the minute, an owner for every part',
  },
  rota: {
    name: 'Rota on site',
    deliverable: 'Rota (reception, security, medical)',
    criterion: 'A substitute for each; exits and medical point staffed',
  },
  siteBuild: {
    name: 'Build-up and equipment test',
    deliverable: 'Acceptance sheet',
    criterion: 'Fire lanes clear, main and spare equipment tried',
  },
  siteDesign: {
    name: 'Layout and routes',
    deliverable: 'Layout, route map',
    criterion: 'Entrance and queue keep exits free',
  },
  siteMaterials: {
    name: 'Make and ship site materials',
    deliverable: 'Receipt (stands, gifts, uniforms)',
    criterion: 'At least 110% of the plan, there before build-up',
  },
  siteDrill: {
    name: 'Site briefing and emergency drill',
    deliverable: 'Drill record (evacuation, first aid)',
    criterion: 'Everyone passes; on backup within 5 minutes',
  },
  goAhead: {
    name: 'Go-ahead (permit, weather, materials)',
    deliverable: '',
    criterion: 'Permit in hand; bad weather: spare venue',
  },
  siteReady: {
    name: 'Site acceptance',
    deliverable: '',
    criterion: 'Exits, medical point, spares and check-in ticked off',
  },
  launchDay: {
    name: 'Official start (day D)',
    deliverable: '',
    criterion: 'Entrances, prices and content are live',
  },
  retro: {
    name: 'Data review',
    deliverable: 'Campaign retro report',
    criterion: 'Within 3 days of the end',
  },
  retroMeeting: {
    name: 'Retro meeting',
    deliverable: 'Improvements',
    criterion: 'Each group reports; each improvement has an owner and a date',
  },
  secondClosing: {
    name: 'Second closing',
    deliverable: 'Second closing in the retro',
    criterion: 'Net of refunds, beside the gross figures',
  },
};
