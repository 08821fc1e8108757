import type { Json, Validation } from '../engine/protocol';

/** Whether a rule lets a value into its cell; only strict dropdowns refuse any. */
export function allows(rule: Validation, value: unknown): boolean {
  if (rule.allowInvalid || rule.type !== 'VALUE_IN_LIST') return true;
  const text = value === null ? '' : String(value).replace(/^'/, '');
  return text === '' || rule.values.some((entry) => String(entry) === text);
}

export class DataValidation {
  constructor(readonly rule: Validation) {}
  getCriteriaType = () => this.rule.type;
  getCriteriaValues = () =>
    this.rule.type === 'VALUE_IN_LIST'
      ? [this.rule.values, this.rule.showDropdown]
      : this.rule.values;
  getAllowInvalid = () => this.rule.allowInvalid;
  getHelpText = () => this.rule.help;
}

export class DataValidationBuilder {
  private rule: Validation = {
    type: '',
    values: [],
    allowInvalid: true,
    showDropdown: true,
    help: null,
  };
  requireValueInList = (values: string[], showDropdown = true) =>
    this.with({ type: 'VALUE_IN_LIST', values, showDropdown });
  requireDate = () => this.with({ type: 'DATE_IS_VALID_DATE', values: [] });
  requireNumberBetween = (from: number, to: number) => this.require('NUMBER_BETWEEN', [from, to]);
  requireFormulaSatisfied = (formula: string) => this.require('CUSTOM_FORMULA', [formula]);
  setAllowInvalid = (allowInvalid: boolean) => this.with({ allowInvalid });
  setHelpText = (help: string) => this.with({ help });
  build = () => new DataValidation(this.rule);
  private require = (type: string, values: Json[]) => this.with({ type, values });
  private with(rule: Partial<Validation>): this {
    this.rule = { ...this.rule, ...rule };
    return this;
  }
}
