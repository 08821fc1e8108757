/** Longest text of each kind, in characters; a tab name may have 100. */
export const LIMITS = {
  code: 12,
  name: 100,
  text: 2000,
  rows: 100,
  tasks: 500,
  copiedRows: 500,
  campaignDays: 400,
} as const;

/** What a product is planned with besides its name and role. */
export const PRODUCT_FIGURES = ['listPrice', 'price', 'stock'] as const;
