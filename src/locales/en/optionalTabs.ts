import type {
  optionalTabIssues as zhIssues,
  optionalTabs as zhOptionalTabs,
} from '../zh-CN/optionalTabs';

/** What is said about tabs that a campaign has when it asks for them. */
export const optionalTabs: typeof zhOptionalTabs = {
  menu: { add: 'Add a tab…', remove: 'Remove an empty tab…' },
  about: {
    calendar: 'what is published when and where',
    partners: 'creators, their tracking codes, what they cost and bring',
    market: 'audiences, competitors, benchmarks, resources and contacts',
    materials: 'material, coupons and training, with what is to be ordered or runs out',
    tracking: 'changes of strategy with figures, progress by day, keywords and the one text',
  },
  line: '{n}  {tab}: {about}',
  which: 'Which tab shall “{name}” get? Type its number, or {all} for all.\n\n{list}',
  add: 'Add “{tab}” to “{name}”?\n\nFor {about}. It can be removed again while it is empty.',
  whichToRemove: 'Which tab of “{name}” shall go? Type its number.\n\n{list}',
  remove:
    'Remove “{tab}” from “{name}”? It goes if nobody has written anything in it, and can be added again.',
  noNumber: 'There is no number “{typed}”; nothing was changed.',
  noCampaign: 'There is no campaign under way.',
  hasAll: '“{name}” has {list} already: there is no tab to add.',
  hasNone: '“{name}” has no {list}: there is no tab to remove.',
  added: 'Added: {list}',
  removed: 'Removed: {list}',
  list: ', ',
};

/** Issues of adding and removing them. */
export const optionalTabIssues: typeof zhIssues = {
  nameTaken: 'There is a tab “{value}” already; nothing was added. Please rename that tab first.',
  neededTab:
    '“{value}” was deleted; nothing was added. Please use the menu item “Check again” first, or restore it by File ▸ Version history.',
  tabFilled:
    '{cell} of “{value}” has “{text}” in it; the tab was not removed. Clear it and try again; to keep what is there, hide the tab instead.',
  codesGiven:
    '“{value}” has given out tracking codes ({text}), which would be given again; it was not removed. You can hide the tab instead.',
};
