import type { partnerMarks as zhCN } from '../zh-CN/partnerMarks';

/** What is said at rows of the partners tab. */
export const partnerMarks: typeof zhCN = {
  partnerMissing: 'No partner is named',
  unknownTier: 'Unknown tier “{tier}”: counted in the total, in no tier',
  quantityNotWhole: 'How many must be a whole number from 1 to 9999',
  ordersOverClicks: '{orders} orders are more than {clicks} clicks; please check',
  codeNeedsBoth: 'A tracking code is made once tier and platform are filled',
  codeNeedsTier: 'A tracking code is made once the tier is filled',
  codeNeedsPlatform: 'A tracking code is made once the platform is filled',
  duplicateCode:
    'Code {code} is also in row {other}; change one of them, or clear a cell for a new one',
  codeDiffers:
    'Tier or platform do not fit code {code} (now {prefix}…): the code stays; clear the cell for a new one',
  codeCount:
    '{count} codes for {quantity} partners: put the rest on a row of their own, or clear the code for a new one',
  codeOfOther:
    'Code {code} is not of this campaign ({campaign}), perhaps copied from another; clear the cell for a new one',
  contractIncomplete: 'Legal review passed, but delivery standard or breach is blank',
  notQualified: 'Not qualified, yet a cost or results are written: get the papers, or take another',
  qualificationMissing: 'Qualification is blank: choose Complete, Incomplete or Not qualified',
  qualificationOther:
    'Qualification “{text}” does not count in the grade: choose Complete, Incomplete or Not qualified',
  responseOther: 'Response “{text}” does not count in the grade: choose Prompt, Fair or Slow',
  contractNotPassed: 'There are results, but the legal review is “{state}”',
};
