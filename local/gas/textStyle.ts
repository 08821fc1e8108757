import { hexOf } from './colorOf';

/** What a TextStyle sets; what it leaves out stays as it is. */
export interface TextStyleValues {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
}

export class TextStyle {
  constructor(readonly values: TextStyleValues) {}
  getForegroundColor = () => this.values.fontColor ?? null;
  isBold = () => this.values.bold ?? null;
  getFontSize = () => this.values.fontSize ?? null;
}

export class TextStyleBuilder {
  private values: TextStyleValues = {};
  setForegroundColor = (color: string) => this.with({ fontColor: hexOf(color) });
  setBold = (bold: boolean) => this.with({ bold });
  setItalic = (italic: boolean) => this.with({ italic });
  setStrikethrough = (strikethrough: boolean) => this.with({ strikethrough });
  setFontSize = (fontSize: number) => this.with({ fontSize });
  build = () => new TextStyle(this.values);
  private with(values: TextStyleValues): this {
    this.values = { ...this.values, ...values };
    return this;
  }
}
