import {
  BaseFunction,
  type BaseReferenceObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';

/** ARRAYFORMULA: what Google needs it for, columns in the place of cells, is done here anyway. */
export class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super('ARRAYFORMULA');
  }

  override calculate(value: FunctionVariantType): FunctionVariantType {
    return value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : value;
  }
}
