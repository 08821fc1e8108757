import fc from 'fast-check';
import { commonShift } from '../../../src/core/charts/commonShift';

const corner = fc.record({ row: fc.nat(50), column: fc.nat(20) });

test('what most have done is the common move, whatever a person did with the others', () => {
  fc.assert(
    fc.property(
      fc.array(corner, { minLength: 3, maxLength: 9 }),
      corner,
      corner,
      (were, shift, odd) => {
        const moves = were.map((was) => ({
          was,
          is: { row: was.row + shift.row, column: was.column + shift.column },
        }));
        const [first] = moves;
        if (first) first.is = { row: odd.row, column: odd.column + 100 };
        expect(commonShift(moves)).toEqual(shift);
      },
    ),
  );
});

test('without any there is none', () => {
  expect(commonShift([])).toEqual({ row: 0, column: 0 });
});
