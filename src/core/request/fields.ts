import * as v from 'valibot';
import { LIMITS } from './requestLimits';

/** Something must be seen: blanks alone are as good as nothing. */
export const VISIBLE = v.regex(/\S/);
export const text = v.pipe(v.string(), VISIBLE, v.maxLength(LIMITS.name));
export const longText = v.pipe(v.string(), v.maxLength(LIMITS.text));
export const list = <S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(LIMITS.rows));

/** Days that others count from. */
export const anchor = v.picklist(['start', 'burst', 'end']);
export const wholeDays = v.pipe(v.number(), v.integer());
