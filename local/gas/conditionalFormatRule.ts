import type { Rule } from '../engine/protocol';
import { hexOf } from './colorOf';
import type { Range } from './range';

export class ConditionalFormatRule {
  constructor(
    readonly rule: Omit<Rule, 'ranges'>,
    private readonly ranges: readonly Range[],
  ) {}
  getRanges = () => [...this.ranges];
  getBooleanCondition = () => ({
    getCriteriaType: () => 'CUSTOM_FORMULA',
    getCriteriaValues: () => [this.rule.formula],
  });
  copy = () => new ConditionalFormatRuleBuilder(this.rule, this.ranges);
  /** As the engine keeps it. */
  toRule = (): Rule => ({ ...this.rule, ranges: this.ranges.map((r) => r.place) });
}

export class ConditionalFormatRuleBuilder {
  constructor(
    private rule: Omit<Rule, 'ranges'> = { formula: '' },
    private ranges: readonly Range[] = [],
  ) {}
  whenFormulaSatisfied = (formula: string) => this.with({ formula });
  setBackground = (color: string) => this.with({ background: hexOf(color) });
  setFontColor = (color: string) => this.with({ fontColor: hexOf(color) });
  setBold = (bold: boolean) => this.with({ bold });
  setStrikethrough = (strikethrough: boolean) => this.with({ strikethrough });
  setRanges(ranges: Range[]): this {
    this.ranges = ranges;
    return this;
  }
  build = () => new ConditionalFormatRule(this.rule, this.ranges);
  private with(rule: Partial<Rule>): this {
    this.rule = { ...this.rule, ...rule };
    return this;
  }
}
