import { GOOGLE_CHANGES } from './googleFormulas';
import { type Change, tuning } from './tuned';

export const FORMULA_CHANGES: readonly Change[] = [
  ...GOOGLE_CHANGES,
  {
    // Every move of rows reads every formula: a cache that holds fewer is emptied by each reading.
    what: 'room for the read formulas of 50 campaigns',
    from: /^const (FORMULA_CACHE_LRU_COUNT(?:\$2)?) = [25]e3;$/gm,
    to: 'const $1 = 1e5;',
  },
  {
    // Two long formulas of one hash would be one to the cache, and the second calculated as the first.
    what: 'formulas kept by their text, not by its hash',
    from: /return hashAlgorithm\(formulaString\)\.toString\(\);/g,
    to: 'return formulaString;',
  },
  {
    // The helper of older targets is slow, and every value of a calculation goes through it. The
    // package has no setters, so an assignment does the same.
    what: 'fields assigned as fields',
    from: /^(\t+)_defineProperty\(this, "(\w+)", (.*)\);$/gm,
    to: '$1this.$2 = $3;',
  },
  {
    // A formula that repeats another moves all the ranges of that one each time it is asked for them.
    what: 'ranges of a formula asked for once',
    from: /for \(let i = 0; i < tree\.rangeList\.length; i\+\+\) \{\n(\t+)const (\{ unitId, sheetId, range \}) = tree\.rangeList\[i\];/g,
    to: 'for (const $2 of tree.rangeList) {',
  },
  {
    // Within a calculation an empty text read as a blank cell, and in the next as the text it is; a blank
    // that a formula gave read as blank, and in the next as 0.
    what: 'results read alike in the calculation that gives them and in those after it',
    from: /if \(isNullCell\(cell\)\) \{(\s+result = callback\(null, r, c\);)/,
    to: `if (isNullCell(cell) ? cell?.v == null || this.getCurrentRuntimeSheetData()?.getValue(r, c) !== cell : cell.v == null && cell.p == null) {$1`,
  },
  {
    // A number that a formula gives stays one where the cell is formatted as text, as in the calculation itself.
    what: 'results of formulas that keep their type',
    from: /if \(isTextFormat\(pattern\)\) return StringValueObject\.create\(value\.toString\(\)\);/,
    to: 'if (isTextFormat(pattern) && !cell.f && !cell.si) return StringValueObject.create(value.toString());',
  },
  {
    // Each write of cells read every cell of the workbook, to know the formulas of one sheet.
    what: 'formulas of the sheet that is written on',
    from: /const formulaData = this\.getFormulaData\(\);(\s+if \(formulaData\[unitId\] == null\))/,
    to: 'const formulaData = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };$1',
  },
  {
    // local/engine/calculation finds the formulas itself.
    what: 'no list of all formulas for each calculation',
    from: /const formulaData = this\._formulaDataModel\.getFormulaData\(\);(\s+const arrayFormulaCellData)/,
    to: 'const formulaData = {};$1',
  },
  {
    // With one name in the workbook every formula was taken apart twice, to find it.
    what: 'names looked for where a formula holds one',
    from: /if \(this\._definedNamesService\.getAllDefinedNamesIsEmpty\(\)\)( return this\._lexerTreeBuilder)/,
    to: `const unit = this._formulaCurrentConfigService.getExecuteUnitId();
		const text = formulaString.toLowerCase();
		const names = [
			...Object.values(this._definedNamesService.getDefinedNameMap(unit) ?? {}).map(({ name }) => name),
			...Object.keys(this._formulaCurrentConfigService.getDirtyDefinedNameMap()[unit] ?? {}),
		];
		if (!names.some((name) => text.includes(name.toLowerCase())))$1`,
  },
  {
    // What a formula is made of hangs on its text alone, where no name stands in it; LET and LAMBDA
    // are changed by whoever reads them.
    what: 'formulas without names taken apart once',
    from: /const lexerNode = FormulaLexerNodeCache\.get\(formulaString\);/,
    to: 'const lexerNode = injectDefinedNameParam ? undefined : FormulaLexerNodeCache.get(formulaString);',
  },
  {
    // Half of what formulas of empty rows calculated was the branch that they do not give.
    what: 'IF and IFERROR calculate only what they give, as on Google',
    from: /(\t_execute\(node, refOffsetX = 0, refOffsetY = 0\) \{[\s\S]*?const item = children\[i\];)/,
    to: `	_isNotGiven(token, first, i) {
		if (first == null || first.isReferenceObject()) return false;
		if (first.isArray() && (first.getRowCount() !== 1 || first.getColumnCount() !== 1)) return false;
		const test = first.isArray() ? first.get(0, 0) : first;
		if (test == null) return false;
		if (token === "IFERROR") return !test.isError();
		return test.isError() || i === (test.getValue() ? 2 : 1);
	}
$1
			const token = node.getToken().toUpperCase();
			if (i > 0 && (token === "IF" || token === "IFERROR") && this._isNotGiven(token, children[0].getValue(), i)) {
				item.setValue(NullValueObject.create());
				continue;
			}`,
  },
  {
    what: 'formulas with names not kept',
    from: /(FormulaLexerNodeCache\.set\(formulaString, this\._currentLexerNode\);)/,
    to: 'if (!injectDefinedNameParam && !/LAMBDA|LET/i.test(formulaString)) $1',
  },
  {
    // An engine has one workbook after the other, often with the same formulas.
    what: 'formulas taken apart for the next workbook too',
    from: /this\._currentLexerNode\.dispose\(\);\s+FormulaLexerNodeCache\.clear\(\);/,
    to: 'if (FormulaLexerNodeCache._cache.size > 2e4) FormulaLexerNodeCache.clear();',
  },
];

/** Univer's formulas as published, with caches that hold a large workbook and quicker values. */
export const tunedFormulas = tuning('@univerjs/engine-formula', FORMULA_CHANGES);
