import { builtScript } from '../../local/host/builtScript';
import { PLANTED_BUGS, planted } from '../simulation/plantedBugs';

// The examination of the simulation is run by hand: the places of its bugs must not get lost meanwhile.
test.each(PLANTED_BUGS.map((bug) => [bug.name, bug] as const))(
  '%s: has its place in the script',
  (_, bug) => {
    const script = builtScript();
    expect(planted(script, bug)).not.toBe(script);
  },
);

test('there are twenty', () => expect(PLANTED_BUGS).toHaveLength(20));
