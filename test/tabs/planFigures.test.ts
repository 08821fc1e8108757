import fc from 'fast-check';
import { stockShares } from '../../src/tabs/plan/planFigures';

const product = fc.record({
  role: fc.constantFrom('引流款', '利润款', '常规款'),
  name: fc.string({ minLength: 1 }),
  price: fc.integer({ min: 1, max: 9999 }).map((n) => `${n}元`),
  stock: fc.integer({ min: 1, max: 99_999 }).map((n) => `${n}件`),
});

test('shares by the worth of the stock add up to the whole, one for each role', () => {
  fc.assert(
    fc.property(fc.array(product, { minLength: 1, maxLength: 20 }), (products) => {
      const parts = stockShares(products);
      const tenThousandths = parts.map(({ share }) => Math.round(share * 10_000));
      expect(tenThousandths.reduce((sum, share) => sum + share, 0)).toBe(10_000);
      expect(parts.map(({ name }) => name)).toEqual([...new Set(products.map((p) => p.role))]);
    }),
  );
});

test.each([
  ['no products', []],
  ['a price is missing', [{ role: '引流款', name: '甲', stock: '1件' }]],
  [
    'one has no stock yet',
    [
      { role: '引流款', name: '甲', price: '1元', stock: '1件' },
      { role: '利润款', name: '乙', price: '1元' },
    ],
  ],
])('%s: nothing is split', (_, products) => {
  expect(stockShares(products)).toEqual([]);
});
