import { type Action, type Deed, type Draw, pick } from './deed';
import type { Desk } from './desk';
import { type Ledger, wholeTab } from './ledger';
import { CAMPAIGNS, type CellRef, type PlaceName, tabOf } from './places';

const TABS_OF: readonly PlaceName[] = ['tasks', 'board', 'budget', 'partners', 'issues'];
const some = (draw: Draw): Pick<CellRef, 'campaign' | 'place'> => ({
  campaign: pick(CAMPAIGNS, draw[0]),
  place: pick(TABS_OF, draw[1]),
});

const onTab =
  (told: string, act: (desk: Desk, tab: string, n: number) => void) =>
  (ledger: Ledger, draw: Draw): Deed => {
    const of = some(draw);
    const n = ledger.next();
    return {
      told: `${told} ${tabOf(of)}`,
      act: (desk) => act(desk, tabOf(of), n),
      note: () => [],
      tab: tabOf(of),
      ties: { alone: [wholeTab(of)] },
    };
  };

export const TABS: readonly Action[] = [
  { name: 'rename a tab', plan: onTab('rename', (desk, tab, n) => desk.rename(tab, `改名${n}`)) },
  {
    name: 'copy a tab',
    plan: onTab('copy', (desk, tab) => void desk.host.user.duplicate(desk.sheet(tab))),
  },
  {
    name: 'add a tab',
    plan: onTab('a tab beside', (desk, _, n) => void desk.host.user.addTab(`草稿${n}`)),
  },
];
