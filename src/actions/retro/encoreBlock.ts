export const ENCORE_FIGURES = [
  'item',
  'dimension',
  'target',
  'actual',
  'rate',
  'gap',
  'left',
] as const;

/** How the engine and people share the encore list, and how many rows it may be given. */
export const ENCORE = {
  block: 'encore',
  given: [...ENCORE_FIGURES, 'action'],
  together: [ENCORE_FIGURES, ['action']],
  others: [],
  limit: 20,
} as const;
