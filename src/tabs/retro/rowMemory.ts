import { SEPARATOR } from '../../core/retro/rowMemory';

/**
 * ⟳ 自动 while the cells hold what the row was given first, ✎ 已改 once a person changed them; nothing
 * for a row that people wrote.
 */
export function originFormula(...cells: readonly string[]): string {
  const held = cells.map((cell) => `${cell}&"${SEPARATOR}"`).join('&');
  return (
    `IF([memory]="","",IF(LEFT([memory],LEN(${held}))=${held},` +
    '["retro.origin.given"],["retro.origin.changed"]))'
  );
}
