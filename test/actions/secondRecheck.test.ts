import { STAGES } from '../../local/demo/stages';
import { hostOfDemo } from '../support/keptDemo';
import { difference, picture } from '../support/workbook';

test.each(STAGES)('a second recheck of the %s stage writes nothing', (stage) => {
  const host = hostOfDemo(stage);
  host.call('recheckAll');
  const rooms = host.user.sheets();
  const before = picture(host);
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0, broken: [] });
  expect(difference(before, picture(host))).toBeUndefined();
  expect(host.user.sheets()).toEqual(rooms);
  host.close();
});
