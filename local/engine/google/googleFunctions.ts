import { IFunctionService } from '@univerjs/engine-formula';
import type { Workbook } from '../workbook';
import { criteriaFunctions } from './criteriaFunctions';

/** Puts functions as Google has them in the place of Univer's; see also scripts/engine/googleFormulas. */
export function registerGoogleFunctions(book: Workbook): void {
  const service = book.univer.__getInjector().get(IFunctionService);
  service.registerExecutors(...criteriaFunctions(() => book.readings.textCriteria));
}
