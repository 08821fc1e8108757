import { silenceOf } from '../../../src/core/alerts/silence';

const NOW = 45_460.5;

test.each([
  [{ until: null, by: '', reason: '' }, 'none'],
  [{ until: NOW + 0.1, by: '李四', reason: '大促后处理' }, 'silent'],
  [{ until: NOW, by: '李四', reason: '大促后处理' }, 'over'],
  [{ until: NOW + 0.1, by: '', reason: '大促后处理' }, 'incomplete'],
  [{ until: NOW + 0.1, by: '李四', reason: '' }, 'incomplete'],
  [{ until: null, by: '李四', reason: '大促后处理' }, 'incomplete'],
  [{ until: undefined, by: '李四', reason: '大促后处理' }, 'none'],
])('%j: %s', (silence, expected) => {
  expect(silenceOf(silence, NOW)).toBe(expected);
});
