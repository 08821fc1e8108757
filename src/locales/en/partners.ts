import type { Locale } from '../zh-CN/locale';

/** Labels, notes and texts of the partners tab. */
export const partners: Locale['partners'] = {
  tab: 'Partners',
  title: '{name} · Partners',
  hint: 'One row a creator or partner; a row for several says how many. Tier and platform give a tracking code, which stays. Money in 10,000 yuan. Delivery, contract, qualification and response: behind [+] on the right.',
  block: {
    partners: {
      title: 'Partners',
      column: {
        partner: 'Partner',
        tier: 'Tier',
        platform: 'Platform',
        role: 'Product role',
        quantity: 'How many',
        cost: 'Cost (10k)',
        target: 'GMV goal (10k)',
        code: 'Tracking code',
        check: 'Check',
        roi: 'ROI',
        rate: 'Reached',
        score: 'Basis of the grade',
        noted: 'Memory',
        grade: 'Grade',
        clicks: 'Clicks',
        orders: 'Orders',
        gmv: 'GMV (10k)',
        remark: 'Remark',
        pieces: 'Pieces agreed',
        delivered: 'Delivered',
        standard: 'Delivery standard',
        breach: 'If breached',
        legal: 'Legal review',
        qualification: 'Qualification',
        response: 'Response',
        lastGrade: 'Last grade',
      },
      note: {
        tier: 'Top, Mid, Grassroots; “KOC” is understood too. A supplier sells nothing: no code, no cost of creators, graded by its service.',
        quantity:
          'How many partners the row stands for, 1 when blank. 30 get a run of codes: 618-XHS-KOC-01…30.',
        code: 'Campaign, platform, tier and number, such as 618-DY-KOL-H01 (H top, M mid, KOC grassroots, X other). A code that is there is never changed, nor is one of your own; to get a new one, clear the cell. A number that was used is not given again.',
        roi: 'GMV ÷ cost, 4 is shown 1:4.',
        rate: 'GMV ÷ target GMV.',
        grade:
          'The worst of: ROI ÷ target ROI (target GMV ÷ cost, so it is the share reached; a row without a target uses the target ROI of all), delivered ÷ agreed pieces, qualification (complete 100%, incomplete 60%, not qualified 0), response (prompt 100%, fair 80%, slow 50%); of a supplier the last three. A ≥ 100%, B ≥ 80%, C ≥ 50%, D below; “…” until the campaign ends for what is not yet A. You may type another; it stays.',
        gmv: 'GMV by tracking code; a whole column can be pasted. The retro’s creator channel goes by the data log; without rows there, by the sum of this column.',
        standard: 'What the contract asks for: pieces, time, content.',
        legal:
          'Checked once filled: what is approved needs delivery standard and breach; before that nothing should run.',
        qualification:
          'Counts in the grade. Names of papers go into Remark, such as: food licence.',
        response:
          'Counts in the grade, by the time agreed, such as: an answer in 2 hours is Prompt.',
        lastGrade:
          'Comes with a copied campaign. Such as: A twice, talk of a lasting contract first.',
      },
    },
  },
  summary: {
    partners: 'Partners',
    head: 'Top',
    middle: 'Mid',
    grassroots: 'Grassroots',
    today: 'Today',
    cost: 'Cost',
    target: 'Target GMV',
    targetRoi: 'Target ROI',
    agrees: 'Against the data log',
    roi: 'ROI',
    rate: 'Reached',
    end: 'End of the campaign',
    given: 'Numbers used',
    logged: 'Logged GMV',
    loggedCost: 'Logged spend',
    gmv: 'GMV',
    suppliers: 'Suppliers',
  },
  summaryNote: {
    suppliers: 'How many · cost in 10k; no cost of creators.',
    head: 'Partners · cost → GMV / target GMV, in 10,000 yuan.',
    middle: 'Partners · cost → GMV / target GMV, in 10,000 yuan.',
    grassroots: 'Partners · cost → GMV / target GMV, in 10,000 yuan.',
    targetRoi: 'Target GMV ÷ cost.',
    agrees:
      'Says where the sums here and the creator channel of the data log are 500 yuan apart or more; costs are compared once the campaign is over.',
  },
  agrees: {
    yes: '✓ Same',
    alone: 'No creator channel in the data log; the retro goes by this tab',
    gmv: ' GMV ',
    cost: ' cost ',
    logged: ', data log ',
  },
  tierWords: {
    head: 'top/head/mega/头部/頭部',
    middle: 'mid/middle/macro/腰部',
    supplier: 'supplier/vendor/供应商/供應商/厂商/廠商/服务商/服務商',
    grassroots: 'grassroots/koc/nano/micro/素人/尾部',
  },
};
