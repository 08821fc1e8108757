import {
  DataValidationType,
  LifecycleService,
  LifecycleStages,
  type Univer,
  type Worksheet,
} from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/preset-sheets-data-validation';

/**
 * The arrows of dropdowns stand in rows that hold something and in the first one below these: hundreds of spare
 * rows full of arrows are noise. The list itself is there in every row, by a double click or by typing.
 */
export async function quietDropdowns(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  // Dropdowns are given what draws them with the first drawing.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const lists = injector.get(DataValidatorRegistryService);
  const widget = lists.getValidatorItem(DataValidationType.LIST)?.canvasRender;
  if (!widget) return;
  const draw = widget.drawWith.bind(widget);
  widget.drawWith = (context, info, ...more) => {
    const { worksheet, row } = info;
    if (holds(worksheet, row) || holds(worksheet, row - 1)) draw(context, info, ...more);
  };
}

/** Whether a person sees something in a row. */
function holds(sheet: Worksheet, row: number): boolean {
  const cells = sheet.getCellMatrix();
  for (let column = 0; column < sheet.getColumnCount(); column++) {
    const value = cells.getValue(row, column)?.v;
    const isEmpty = value === undefined || value === null || value === '';
    if (!isEmpty && sheet.getColVisible(column)) return true;
  }
  return false;
}
