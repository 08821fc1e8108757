/** A closing as its row stands; days are serial. */
export interface ClosingRow {
  readonly key: 'fast' | 'second';
  readonly due: number | undefined;
  readonly isClosed: boolean;
  /** In 万元; undefined while nothing is logged. */
  readonly gross: number | undefined;
  readonly net: number | undefined;
}

/** Why a closing that is due cannot be done. */
export type ClosingHindrance = 'noGross' | 'noRefunds';

export interface BooksClosed {
  readonly close: readonly ClosingRow['key'][];
  readonly hindered: readonly {
    readonly key: ClosingRow['key'];
    readonly why: ClosingHindrance;
  }[];
}

/**
 * Which closings are due and can be done. The fast one asks for GMV, the second for what was refunded too:
 * it is there to say what is left. What was closed once stays as it is.
 */
export function closeBooks(rows: readonly ClosingRow[], today: number): BooksClosed {
  const due = rows.filter((row) => !row.isClosed && row.due !== undefined && row.due <= today);
  const why = ({ key, gross, net }: ClosingRow): ClosingHindrance | undefined => {
    if (gross === undefined) return 'noGross';
    return key === 'second' && net === undefined ? 'noRefunds' : undefined;
  };
  return {
    close: due.filter((row) => why(row) === undefined).map(({ key }) => key),
    hindered: due.flatMap((row) => {
      const reason = why(row);
      return reason ? [{ key: row.key, why: reason }] : [];
    }),
  };
}
