import type { ProtectedArea } from '../engine/sheetExtras';
import type { Range } from './range';
import type { Runtime } from './runtime';

/** A protected range. Warning-only ones warn people and let everyone through. */
export class Protection {
  constructor(
    private readonly runtime: Runtime,
    private readonly range: Range,
    private area: ProtectedArea,
  ) {}

  static create(runtime: Runtime, range: Range): Protection {
    const id = runtime.book.nextProtection++;
    const protection = new Protection(runtime, range, {
      id,
      place: range.place,
      description: '',
      warningOnly: false,
    });
    protection.save();
    return protection;
  }

  getRange = () => this.range;
  getDescription = () => this.area.description;
  isWarningOnly = () => this.area.warningOnly;
  setDescription = (description: string) => this.change('setDescription', { description });
  setWarningOnly = (warningOnly: boolean) => this.change('setWarningOnly', { warningOnly });
  remove(): void {
    this.runtime.service('Protection.remove');
    this.runtime.channel.write('removeProtection', this.area.place.sheet, this.area.id);
  }

  private change(name: string, change: Partial<ProtectedArea>): this {
    this.runtime.service(`Protection.${name}`);
    this.area = { ...this.area, ...change };
    this.save();
    return this;
  }
  private save(): void {
    this.runtime.channel.write('setProtection', this.area.place.sheet, this.area);
  }
}
