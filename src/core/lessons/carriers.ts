/** Whether the problem came back in a campaign that carried a lesson; 'open' while nobody can say. */
export type Recurrence = 'open' | 'yes' | 'no';

/** Campaigns that carry a lesson, by code, the last one last. */
export type Carriers = ReadonlyMap<string, Recurrence>;

/** Codes hold no stroke and no colon: they are names of tabs too. */
export function carriersText(carriers: Carriers): string {
  return [...carriers].map(([code, recurrence]) => `${code}:${recurrence}`).join('/');
}

export function readCarriers(text: string): Carriers {
  return new Map(
    text.split('/').flatMap((part): [string, Recurrence][] => {
      const [code = '', recurrence] = part.split(':');
      const known = (['open', 'yes', 'no'] as const).find((one) => one === recurrence);
      return code !== '' && known ? [[code, known]] : [];
    }),
  );
}

export interface CarrierCounts {
  readonly used: number;
  readonly recurrences: number;
  /** Of the last campaign that can say. */
  readonly recurred: 'yes' | 'no' | undefined;
}

export function countCarriers(carriers: Carriers): CarrierCounts {
  const known = [...carriers.values()].flatMap((one) => (one === 'open' ? [] : [one]));
  return {
    used: carriers.size,
    recurrences: known.filter((one) => one === 'yes').length,
    recurred: known[known.length - 1],
  };
}
