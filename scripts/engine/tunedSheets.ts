import { type Change, tuning } from './tuned';

const CHANGES: readonly Change[] = [
  {
    // Univer clones, merges and hashes the style of each cell that is given one. An object that cannot change
    // gives cells that looked alike the same look.
    what: 'a style merged once for cells that looked alike',
    from: /^function handleStyle\(styles, oldVal, newVal\) \{$/m,
    to: `const mergedStyles = new WeakMap();
function handleStyle(styles, oldVal, newVal) {
	const looks = oldVal.s ?? "";
	const isFrozen = typeof newVal.s === "object" && newVal.s !== null && Object.isFrozen(newVal.s);
	if (!isFrozen || oldVal.p || newVal.p || typeof looks !== "string")
		return mergeIntoStyle(styles, oldVal, newVal);
	let ofBook = mergedStyles.get(styles);
	if (!ofBook) mergedStyles.set(styles, ofBook = new WeakMap());
	let ofStyle = ofBook.get(newVal.s);
	if (!ofStyle) ofBook.set(newVal.s, ofStyle = new Map());
	const known = ofStyle.get(looks);
	if (known && styles.get(known)) {
		oldVal.s = known;
		return;
	}
	mergeIntoStyle(styles, oldVal, newVal);
	ofStyle.set(looks, oldVal.s);
}
function mergeIntoStyle(styles, oldVal, newVal) {`,
  },
];

/** Univer's sheets as published, with styles that are merged once. */
export const tunedSheets = tuning('@univerjs/sheets', CHANGES);
