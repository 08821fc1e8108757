import { themeOf } from '../../../src/core/feedback/feedbackTheme';
import { type Duty, themeOwner } from '../../../src/core/feedback/themeOwner';
import { feedbackReading } from '../../../src/locales/feedbackLabel';

const { themesIn } = feedbackReading();

test.each([
  ['满300才减,凑单麻烦', 'discount'],
  ['领券找不到入口', 'rules'],
  ['赠品很好看', 'product'],
  ['发货快,客服半天不回', 'service'],
  ['物流太慢', 'logistics'],
  ['The parcel never arrived', 'logistics'],
  ['昨天下午三点下的单', undefined],
  ['', undefined],
])('%j is about %s', (text, theme) => {
  expect(themeOf(themesIn(text))).toBe(theme);
});

describe('who answers for a theme', () => {
  const tasks: Duty[] = [
    { owner: '李四', said: '优惠券配置' },
    { owner: '王五', said: '物流发货时效确认' },
    { owner: '赵六', said: '客服培训' },
  ];
  const contacts: Duty[] = [
    { owner: '', said: '推广组 优惠' },
    { owner: '孙七', said: '运营组 活动规则、商品与库存' },
  ];
  const of = (theme: Parameters<typeof themeOwner>[0], ...duties: Duty[][]) =>
    themeOwner(theme, duties, themesIn);

  test('is the contact of the group, else who has the task, else who serves customers', () => {
    expect(of('rules', contacts, tasks)).toBe('孙七');
    expect(of('discount', contacts, tasks)).toBe('李四');
    expect(of('logistics', contacts, tasks)).toBe('王五');
    expect(of('product', tasks)).toBe('赵六');
    expect(of('product', [])).toBeUndefined();
  });
});
