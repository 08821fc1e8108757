import type { Workbook } from '@univerjs/core';

/** What Univer says of a style that it does not have. */
const NO_STYLE = '-1';

/**
 * Univer knows styles by their JSON. One whose attributes stand in another order it looks for among all,
 * and would again for the next cell.
 */
export function rememberStyles(book: Workbook): void {
  const styles = book.getStyles();
  const search = styles.search.bind(styles);
  const found = new Map<string, string>();
  const forget = styles.remove.bind(styles);
  styles.search = (style, json) => {
    const id = found.get(json) ?? search(style, json);
    if (id !== NO_STYLE) found.set(json, id);
    return id;
  };
  styles.remove = (id) => {
    found.clear();
    forget(id);
  };
}
