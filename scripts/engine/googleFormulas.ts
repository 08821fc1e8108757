import type { Change } from './tuned';

const CLASS = (name: string) => `var ${name} = class extends BaseFunction \\{[\\s\\S]{0,200}?`;

/** Where Univer calculates otherwise than Google Sheets does, which is as test/local/googleFormulas has it. */
export const GOOGLE_CHANGES: readonly Change[] = [
  {
    // A sum of doubles is theirs to the last bit: 1e-15 + 2e-15 is 3.0000000000000002e-15.
    what: 'doubles instead of decimals',
    from: /return new Decimal\(a\)\.(add|sub|mul|div)\(b\)\.toNumber\(\);/g,
    to: 'return result;',
  },
  {
    what: 'numbers in text with the 15 digits that are shown',
    from: /(let textValue = )(textValueObject === null .*? textValueObject\.getValue\(\));(\n\t+if \(resultValueObject )/g,
    to: '$1$2;\n\t\t\t\tif (typeof textValue === "number") textValue = Number(textValue.toPrecision(15));$3',
  },
  {
    // The decimal that is shown is what a half is a half of: 1.005 to two places is 1.01.
    what: 'halves of what is shown',
    from: /^function round\(base, precision\) \{[\s\S]*?\n\}/gm,
    to: `function round(base, precision) {
	const digits = Math.trunc(precision);
	const shifted = (n, by) => {
		const [mantissa, exponent = 0] = String(n).split("e");
		return Number(mantissa + "e" + (Number(exponent) + by));
	};
	const whole = shifted(base, digits);
	if (whole > 2 ** 51) return base;
	return shifted(Math.round(whole + Number.EPSILON * Math.max(1, whole)), -digits);
}`,
  },
  {
    what: 'days counted from 1899-12-30, without the 29 February 1900',
    from: /^function excelDateSerial\(date\) \{[\s\S]*?^function isValidDateStr/gm,
    to: `const firstDay = Date.UTC(1899, 11, 30);
function excelDateSerial(date) {
	return (Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) - firstDay) / perDayMilliseconds;
}
function excelDateTimeSerial(date) {
	return (date.getTime() - firstDay) / perDayMilliseconds;
}
function excelSerialToDate(serial) {
	return new Date(firstDay + Math.floor(serial) * perDayMilliseconds);
}
function excelSerialToDateTime(serial) {
	return new Date(firstDay + serial * perDayMilliseconds);
}
function isValidDateStr`,
  },
  {
    // A month after 31 January is the end of February.
    what: 'EDATE no further than the end of the month',
    from: /excelDateSerial\(new Date\(Date\.UTC\(year, month, day\)\)\)(;\n\t+return NumberValueObject\.create\(currentSerial, DEFAULT_DATE_FORMAT\);\n\t+\}\);)/g,
    to: 'excelDateSerial(new Date(Date.UTC(year, month, Math.min(day, new Date(Date.UTC(year, month + 1, 0)).getUTCDate()))))$1',
  },
  {
    what: 'weekdays of those days',
    from: /^function getWeekDayByDateSerialNumber\(dateSerialNumber\) \{[\s\S]*?\n\}/gm,
    to: `function getWeekDayByDateSerialNumber(dateSerialNumber) {
	return excelSerialToDate(dateSerialNumber).getUTCDay();
}`,
  },
  {
    what: 'day 0 as any other',
    from: /^\t+if \(dateSerial === 0\) return NumberValueObject\.create\((?:0|1|1900)\);\n/gm,
    to: '',
  },
  {
    what: 'empty text as day 0',
    from: /if \((!isValidDateStr\(.*\))\) return (.*);\n\t+date = (.*);/g,
    to: 'if (dateValue === "") date = excelSerialToDate(0); else if ($1) return $2; else date = $3;',
  },
  {
    what: 'empty text as the number 0 in functions of one number',
    from: /(calculate\(variant\) \{\n\t+let _variant = variant;\n\t+if \(_variant\.isString\(\)\) _variant = )(_variant\.convertToNumberObjectValue\(\);)/g,
    to: '$1_variant.getValue() === "" ? NumberValueObject.create(0) : $2',
  },
  {
    what: 'VALUE of empty text',
    from: /(\tlet _text = text;\n\t+if \(text\.isString\(\))\) \{(\n\t+_text = _text\.convertToNumberObjectValue\(\);\n\t+if \(_text\.isError\(\)\) return _text;\n\t+\}\n\t+const textValue = \+_text)/g,
    to: '$1 && text.getValue() === "") _text = NumberValueObject.create(0);\n\t\telse if (text.isString()) {$2',
  },
  {
    what: 'ROUND to whole numbers without a second argument',
    from: new RegExp(
      `(${CLASS('Round')}"minParams", )2([\\s\\S]*?let _numDigits = numDigits)`,
      'g',
    ),
    to: '$11$2 ?? NumberValueObject.create(0)',
  },
  {
    what: 'IFERROR with nothing instead of an error',
    from: new RegExp(
      `(${CLASS('Iferror')}"minParams", )2([\\s\\S]*?calculate\\(value, valueIfError)\\)`,
      'g',
    ),
    to: '$11$2 = NullValueObject.create())',
  },
  {
    what: 'truth values as 1 and 0 in a product of the first array',
    from: /if \((array1ValueObject|variantValueObject)\.isNumber\(\)\) (row\.push\(|cellProduct \*= )\1\.getValue\(\)/g,
    to: 'if ($1.isNumber() || $1.isBoolean()) $2+$1.getValue()',
  },
  {
    what: 'SUMPRODUCT of one array as of several',
    from: /if \(variants\.length === 0\) return _array1\.sum\(\);/g,
    to: 'if (variants.length === 0) variants = [NumberValueObject.create(1)];',
  },
  {
    what: '#REF! where a result has no room',
    from: /((?:ErrorValueObject\.create\(|column, ))"#SPILL!"/g,
    to: '$1"#REF!"',
  },
  {
    what: 'results kept that stand where another has no room',
    from: /else if \(cell != null\) \{(\n\t+if \(cell\.v == null\) cell\.v = "";)/g,
    to: 'else if (cell != null && sheetData.getValue(currentRow, currentColumn) == null) {$1',
  },
  {
    what: 'MID from before the text',
    from: /if \(startNumValue <= 0 \|\| numCharsValue < 0\) return ErrorValueObject\.create\("#VALUE!"\);(\n\t+if \(text\.isNull\(\) \|\| startNumValue > textValue\.length)/g,
    to: 'if (numCharsValue < 0) return ErrorValueObject.create("#VALUE!");\n\t\tif (startNumValue <= 0) return ErrorValueObject.create("#NUM!");$1',
  },
  {
    what: 'TEXT of a truth value, and by no format',
    from: /if \(textValue\.isBoolean\(\)\) return textValue;(\n\t+let textValueNumber = textValue\.getValue\(\);)/g,
    to: 'if (textValue.isBoolean()) return StringValueObject.create(textValue.getValue() ? "TRUE" : "FALSE");\n\t\t\tif (formatTextValue.isString() && formatTextValue.getValue() === "") return StringValueObject.create("");$1',
  },
  {
    // Only criteria and look-ups read wildcards: "a" = "*" is FALSE.
    what: 'no wildcards in comparisons',
    from: /^function isWildcard\(str\) \{\n\treturn (.*);\n\}/gm,
    to: 'let wildcardsRead = true;\nfunction isWildcard(str) {\n\treturn wildcardsRead && ($1);\n}',
  },
  {
    what: 'comparisons as such',
    from: /return variant1\.compare\(variant2, this\._compareType\);/g,
    to: 'wildcardsRead = false;\n\t\ttry {\n\t\t\treturn variant1.compare(variant2, this._compareType);\n\t\t} finally {\n\t\t\twildcardsRead = true;\n\t\t}',
  },
  {
    // The index of a column took the text 618 for the number 618, and empty text for 0, so that a
    // comparison gave one result the first time and another the second.
    what: 'an index that tells text from numbers',
    from: /\tif \(value === null \|\| value === void 0 \|\| value === ""\) (_value = DEFAULT_EMPTY_CELL_KEY;)\n\telse if \(isRealNum\(value\).*\n/g,
    to: '\tif (value === null || value === void 0) $1\n\telse if (ERROR_TYPE_SET.has(value)) _value = value;\n',
  },
  {
    what: 'errors of a column that the index knows',
    from: /(\t+)(if \(operator === "=" && !\(valueObject\.isString\(\) && isWildcard\(valueObject\.getValue\(\)\)\)\) \{)/g,
    to: `$1for (const error of ERROR_TYPE_SET) CELL_INVERTED_INDEX_CACHE.getCellValuePositions(unitId, sheetId, column + startColumn)?.get(error)?.forEach((row) => {
$1	if (row >= startRow && row <= startRow + rowCount - 1) (result[row - startRow] ??= [])[column] = ErrorValueObject.create(error);
$1});
$1$2`,
  },
  {
    what: 'blank cells equal to 0, to FALSE and to empty text',
    from: /else if \(_value === 0 \|\| _value === DEFAULT_EMPTY_CELL_KEY\) \{[\s\S]*?result\.matchingRows = rows\.filter/g,
    to: `else if (_value === 0 || _value === false || _value === "" || _value === DEFAULT_EMPTY_CELL_KEY) {
			const rows = [];
			for (const key of _value === DEFAULT_EMPTY_CELL_KEY ? [DEFAULT_EMPTY_CELL_KEY, 0, false, ""] : [DEFAULT_EMPTY_CELL_KEY, _value])
				if (columnMap.has(key)) rows.push(...columnMap.get(key));
			result.matchingRows = rows.filter`,
  },
];
