import { a1Of } from '../../local/gas/a1';
import type { Host } from '../../local/host/createHost';

const ERROR = /^#[A-Z/0]+[!?A]/;
/** What charts draw, where there is no figure. */
const FOR_CHARTS = /^=IF\(ISNUMBER\((\$[A-Z]+\d+)\),(?:\1|MIN\(\1,1\.5\)),NA\(\)\)$/;

/** Cells that show an error, as `sheet!A1 #REF!`; the gaps of charts in hidden columns are none. */
export function shownErrors(host: Host): string[] {
  return host.snapshot().sheets.flatMap(({ name, display, formulas, hiddenColumns }) =>
    display.flatMap((row, i) =>
      row.flatMap((text, j) => {
        const isGap =
          text === '#N/A' &&
          hiddenColumns.includes(j + 1) &&
          FOR_CHARTS.test(formulas[i]?.[j] ?? '');
        return ERROR.test(text) && !isGap ? [`${name}!${a1Of(i + 1, j + 1, 1, 1)} ${text}`] : [];
      }),
    ),
  );
}
