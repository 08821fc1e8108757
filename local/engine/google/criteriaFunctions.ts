import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { type Criterion, criterionOf, type TextCriteria } from './criterion';
import { RangeIndex } from './rangeIndex';

interface Shape {
  readonly least: number;
  readonly most: number;
  /** What is summed, if anything is, and the pairs of range and criterion. */
  readonly parts: (args: FunctionVariantType[]) => {
    readonly sum?: FunctionVariantType | undefined;
    readonly pairs: FunctionVariantType[];
  };
}

const SHAPES: Readonly<Record<string, Shape>> = {
  COUNTIF: { least: 2, most: 2, parts: (pairs) => ({ pairs }) },
  COUNTIFS: { least: 2, most: 255, parts: (pairs) => ({ pairs }) },
  SUMIF: {
    least: 2,
    most: 3,
    parts: ([range, criterion, sum]) => ({ sum: sum ?? range, pairs: [range, criterion] as never }),
  },
  SUMIFS: { least: 3, most: 255, parts: ([sum, ...pairs]) => ({ sum, pairs }) },
};

/** Functions with criteria as Google has them: quicker than Univer's, and the same the second time. */
export function criteriaFunctions(textCriteria: () => TextCriteria): BaseFunction[] {
  return Object.entries(SHAPES).map(
    ([name, shape]) => new CriteriaFunction(name, shape, textCriteria),
  );
}

class CriteriaFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly shape: Shape,
    private readonly textCriteria: () => TextCriteria,
  ) {
    super(name);
    this.minParams = shape.least;
    this.maxParams = shape.most;
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    const { sum, pairs } = this.shape.parts(args);
    const ranges = pairs.filter((_, i) => i % 2 === 0);
    if (pairs.length % 2 !== 0) return ErrorValueObject.create(ErrorType.NA);
    const broken = [sum, ...ranges].find((range) => range?.isError());
    if (broken) return broken as ErrorValueObject;
    // Only counting takes what is no range.
    if (sum && [sum, ...ranges].some((range) => !range?.isReferenceObject()))
      return ErrorValueObject.create(ErrorType.NA);
    const indexes = ranges.map((range) => RangeIndex.of(arrayOf(range)));
    const summed = sum && arrayOf(sum);
    const sizes = new Set(
      [...indexes.map(({ range }) => range), ...(summed ? [summed] : [])].map(size),
    );
    if (sizes.size > 1) return ErrorValueObject.create(ErrorType.VALUE);
    return eachOf(
      pairs.filter((_, i) => i % 2 === 1),
      (values) => {
        const criteria = values.map((value) => criterionOf(value, this.textCriteria()));
        return result(indexes, criteria, summed);
      },
    );
  }
}

const arrayOf = (range: FunctionVariantType): ArrayValueObject =>
  range.isReferenceObject()
    ? (range as BaseReferenceObject).toArrayValueObject()
    : range.isArray()
      ? (range as ArrayValueObject)
      : arrayFrom([[range as BaseValueObject]]);

const size = (range: ArrayValueObject) => `${range.getRowCount()} × ${range.getColumnCount()}`;

/** Counts or sums the places that pass all criteria; those that the rarest one finds are looked at. */
function result(
  indexes: readonly RangeIndex[],
  criteria: readonly Criterion[],
  summed: ArrayValueObject | undefined,
): BaseValueObject {
  const found = criteria.map((criterion, i) => criterion.places?.(indexes[i] as RangeIndex));
  const known = found.filter((places) => places !== undefined);
  const fewest = known.reduce<readonly number[] | undefined>(
    (least, places) => (least && least.length <= places.length ? least : places),
    undefined,
  );
  const places = fewest ?? indexes[0]?.keys.keys() ?? [];
  const width = summed?.getColumnCount() ?? 1;
  let total = 0;
  for (const place of places) {
    if (!criteria.every(({ test }, i) => test(indexes[i]?.keys[place] ?? null))) continue;
    const value = summed?.get(Math.floor(place / width), place % width);
    if (!summed) total += 1;
    else if (value?.isError()) return value;
    else if (value?.isNumber()) total += value.getValue() as number;
  }
  return NumberValueObject.create(total);
}

/** The result for each criterion of a range of criteria; for single criteria the one result. */
function eachOf(
  criteria: readonly FunctionVariantType[],
  work: (values: Nullable<BaseValueObject>[]) => BaseValueObject,
): BaseValueObject {
  const arrays = criteria.map(arrayOf);
  const rows = Math.max(...arrays.map((array) => array.getRowCount()));
  const columns = Math.max(...arrays.map((array) => array.getColumnCount()));
  const at = (array: ArrayValueObject, row: number, column: number) =>
    array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column) ??
    ErrorValueObject.create(ErrorType.NA);
  const results = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      work(arrays.map((array) => at(array, row, column))),
    ),
  );
  return rows === 1 && columns === 1 ? (results[0]?.[0] as BaseValueObject) : arrayFrom(results);
}

const arrayFrom = (values: BaseValueObject[][]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
