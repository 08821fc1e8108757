import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import { serializeListOptions } from '@univerjs/sheets';
import type { Validation } from '../engine/protocol';

/** A list of choices as the grid knows it. */
export function dropdown({ values, allowInvalid }: Validation) {
  return {
    type: DataValidationType.LIST,
    formula1: serializeListOptions(values.map(String)),
    allowBlank: true,
    showDropDown: true,
    showErrorMessage: !allowInvalid,
    errorStyle: allowInvalid ? DataValidationErrorStyle.INFO : DataValidationErrorStyle.STOP,
    renderMode: DataValidationRenderMode.ARROW,
  };
}
