export const STAGES = ['prep', 'live', 'retro'] as const;
export type Stage = (typeof STAGES)[number];

/** When each stage looks at the workbook. */
export const CLOCKS: Readonly<Record<Stage, string>> = {
  prep: '2024-05-12 10:00',
  live: '2024-06-17 21:05',
  retro: '2024-06-28 10:00',
};

/** When refunds are in: the retro is written again, and the second closing done. */
export const SECOND_CLOSING = '2024-07-10 10:00';
