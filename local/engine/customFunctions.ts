import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  type ErrorValueObject,
  IFunctionService,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import type { Workbook } from './workbook';

type Cell = string | number | boolean;
type Fn = (...args: unknown[]) => unknown;

/**
 * Registers functions for use in cells. As on Google a range arrives as rows of values, a single
 * cell as a value, a blank as ''; an error thrown shows as #ERROR! and does not end the process.
 */
export function registerCustomFunctions(
  book: Workbook,
  functions: Readonly<Record<string, Fn>>,
): void {
  const service = book.univer.__getInjector().get(IFunctionService);
  for (const [name, fn] of Object.entries(functions))
    service.registerExecutors(new ScriptFunction(name, fn));
}

/** Univer's own way to register functions gives blanks as 0; this one sees the values themselves. */
class ScriptFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly fn: Fn,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      return resultOf(this.fn(...variants.map(argumentOf)));
    } catch {
      return ValueObjectFactory.create('#ERROR!');
    }
  }
}

function argumentOf(variant: BaseValueObject): Cell | Cell[][] {
  if (!variant.isArray()) return cellOf(variant);
  const rows = (variant as ArrayValueObject).getArrayValue().map((row) => row.map(cellOf));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? '') : rows;
}

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return '';
  return value.isError()
    ? String((value as ErrorValueObject).getErrorType())
    : ((value.getValue() ?? '') as Cell);
}

function resultOf(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return ValueObjectFactory.create(result as Cell);
  const rows = result.map((row): Cell[] => (Array.isArray(row) ? row : [row]));
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((cell) => ValueObjectFactory.create(cell))),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
