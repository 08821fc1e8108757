/** Words of the holidays lie in the locales under the same keys. */
export type HolidayKey =
  | 'newYear'
  | 'springFestival'
  | 'qingming'
  | 'labourDay'
  | 'dragonBoat'
  | 'midAutumn'
  | 'nationalDay';

/** A holiday of China's mainland: first and last day off, and the days worked instead. */
export interface Holiday {
  readonly key: HolidayKey;
  readonly from: string;
  readonly to: string;
  readonly work?: readonly string[];
  /** The arrangement is not announced yet: only the days that the law names. */
  readonly expected?: true;
}

const holiday = (key: HolidayKey, from: string, to = from, ...work: string[]): Holiday => ({
  key,
  from,
  to,
  ...(work.length > 0 ? { work } : {}),
});
const expected = (key: HolidayKey, from: string, to = from): Holiday => ({
  ...holiday(key, from, to),
  expected: true,
});

/** As the State Council announced them; teams correct them in 设置. */
export const HOLIDAYS: readonly Holiday[] = [
  holiday('newYear', '2024-01-01'),
  holiday('springFestival', '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'),
  holiday('qingming', '2024-04-04', '2024-04-06', '2024-04-07'),
  holiday('labourDay', '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'),
  holiday('dragonBoat', '2024-06-08', '2024-06-10'),
  holiday('midAutumn', '2024-09-15', '2024-09-17', '2024-09-14'),
  holiday('nationalDay', '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'),
  holiday('newYear', '2025-01-01'),
  holiday('springFestival', '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'),
  holiday('qingming', '2025-04-04', '2025-04-06'),
  holiday('labourDay', '2025-05-01', '2025-05-05', '2025-04-27'),
  holiday('dragonBoat', '2025-05-31', '2025-06-02'),
  holiday('nationalDay', '2025-10-01', '2025-10-08', '2025-09-28', '2025-10-11'),
  holiday('newYear', '2026-01-01', '2026-01-03', '2026-01-04'),
  holiday('springFestival', '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'),
  holiday('qingming', '2026-04-04', '2026-04-06'),
  holiday('labourDay', '2026-05-01', '2026-05-05', '2026-05-09'),
  holiday('dragonBoat', '2026-06-19', '2026-06-21'),
  holiday('midAutumn', '2026-09-25', '2026-09-27', '2026-09-20'),
  holiday('nationalDay', '2026-10-01', '2026-10-07', '2026-10-10'),
  expected('newYear', '2027-01-01'),
  expected('springFestival', '2027-02-05', '2027-02-08'),
  expected('qingming', '2027-04-05'),
  expected('labourDay', '2027-05-01', '2027-05-02'),
  expected('dragonBoat', '2027-06-09'),
  expected('midAutumn', '2027-09-15'),
  expected('nationalDay', '2027-10-01', '2027-10-03'),
];
