import type { NumberFormat } from '../model/numberFormats';
import type { Column } from '../model/tab';
import { clock, coming, day, moment, time } from './dateKinds';
import type { Kind } from './kind';
import { logged, measured, progress, quantity } from './quantityKinds';
import { choiceOf, plain, words } from './wordKinds';

const READ = { progress, measured, logged, coming, anyMoment: moment, clock } as const;

/** Formats that hold no figure; all others do. */
const BY_FORMAT: Readonly<
  Partial<Record<NumberFormat, Kind<string> | Kind<number> | Kind<string | number>>>
> = {
  text: words,
  choice: words,
  general: plain,
  date: day,
  dateTime: moment,
  stamp: moment,
  time,
};

/** The kind of a column. */
export function kindOf({
  format,
  choices,
  reads,
}: Pick<Column, 'format' | 'choices' | 'reads'>): Kind<string | number> {
  const kind = choices ? choiceOf(choices) : reads ? READ[reads] : BY_FORMAT[format];
  return (kind ?? quantity) as Kind<string | number>;
}

/** Whether people type figures into a column: neither words nor dates, nor progress, which may be 1/3. */
export function holdsFigures({ owner, format, choices, reads }: Column): boolean {
  const isMeasured = reads === 'measured' || reads === 'logged';
  const isFigure = BY_FORMAT[format] === undefined && reads === undefined;
  return owner === 'person' && choices === undefined && (isMeasured || isFigure);
}

/** Units that formats say. */
const UNITS: Readonly<Partial<Record<NumberFormat, string>>> = {
  money: '万元',
  percent: '%',
  percentFine: '%',
};

/** Unit of the figures of a column, where neither its row nor the column itself names one. */
export function unitOfFormat(format: NumberFormat): string {
  return UNITS[format] ?? '';
}

/**
 * Whether what people type into a column is brought into order: dates, and figures that have a unit. A rank
 * without one is as good as they have it.
 */
export function isOrdered({ owner, format, unit, unitIn }: Column): boolean {
  const isDate = BY_FORMAT[format] === day || BY_FORMAT[format] === moment;
  return owner === 'person' && (isDate || (unit ?? unitIn ?? UNITS[format]) !== undefined);
}
