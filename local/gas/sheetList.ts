import type { Channel } from '../engine/protocol';
import type { SheetInfo } from '../engine/sheetOperations';

/** The sheets as they stand; asked for anew when a write, of whoever it is, may have changed them. */
export class SheetList {
  private known: { readonly version: number; readonly sheets: SheetInfo[] } | undefined;

  in(channel: Channel): SheetInfo[] {
    const version = channel.sheetsVersion;
    if (this.known?.version !== version)
      this.known = { version, sheets: channel.read<SheetInfo[]>('listSheets') };
    return this.known.sheets;
  }
}
