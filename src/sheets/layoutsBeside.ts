import type { Scope } from '../tabs/compiler/compileFormula';
import { isWhole, lackingParts } from '../tabs/compiler/readLayout';
import { isOlder } from '../tabs/isOlder';
import type { Layout } from '../tabs/model/layout';
import type { TabKind } from '../tabs/model/tab';
import { TABS } from '../tabs/tabs';
import { partsOf } from './partsOf';
import { type SignedSheet, signedSheets } from './signedSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The layouts of the tabs that formulas of a tab may name: its campaign's and the shared ones. Each is looked
 * for when a formula names it, and brought up before.
 */
export function layoutsBeside(
  campaign: string,
  bringUp: (sheet: Sheet) => boolean,
): Scope['others'] {
  let signed: readonly SignedSheet[] | undefined;
  const found = new Map<TabKind, Layout | undefined>();
  const layoutOf = (kind: TabKind): Layout | undefined => {
    signed ??= signedSheets().filter(
      ({ isOwn, signature }) => isOwn && ['', campaign].includes(signature.campaign),
    );
    const one = signed.find(({ signature }) => signature.tab === kind);
    if (!one) return undefined;
    if (isOlder(one.signature)) bringUp(one.sheet);
    const our = partsOf(one.sheet);
    return our && isWhole(lackingParts(our.tab, our.layout)) ? our.layout : undefined;
  };
  const others = {};
  for (const kind of Object.keys(TABS) as TabKind[])
    Object.defineProperty(others, kind, {
      get: () => {
        if (!found.has(kind)) found.set(kind, layoutOf(kind));
        return found.get(kind);
      },
    });
  return others;
}
