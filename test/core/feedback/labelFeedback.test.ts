import fc from 'fast-check';
import { labelFeedback } from '../../../src/locales/feedbackLabel';

test.each([
  ['满300才减,凑单麻烦', 'suggestion'],
  ['领券找不到入口', 'complaint'],
  ['赠品很好看', 'praise'],
  ['发货快,客服半天不回', 'complaint'],
  ['颜色不好看', 'complaint'],
  ['用起来不麻烦', undefined],
  ['不方便,希望能合并付款', 'suggestion'],
  ['最好看的一次活动', 'praise'],
  ['昨天下午三点下的单', undefined],
  ['', undefined],
  ['Lovely gift, but delivery is late', 'complaint'],
  ["I can't find the coupon", 'complaint'],
  ['領券找不到入口', 'complaint'],
])('%j is labelled %s', (text, label) => {
  expect(labelFeedback(text)).toBe(label);
});

test('whatever is written, mixed feedback takes the worse and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(labelFeedback(`${text}。打不开`)).toBe('complaint');
      expect([undefined, 'complaint', 'suggestion', 'praise']).toContain(labelFeedback(text));
    }),
  );
});
