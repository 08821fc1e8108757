import { escalation } from '../../../src/core/clock/escalation';

const tasks = [
  { owner: '李四', platform: '天猫' },
  { owner: '王五', platform: '天猫、抖音' },
  { owner: '王五', platform: '天猫' },
  { owner: '赵六', platform: '全部' },
  { owner: '赵六', platform: '' },
  { owner: '赵六', platform: '抖音' },
];
const of = (owner: string, platform: string, campaignOwner = '经理') =>
  escalation({ owner, platform, tasks, campaignOwner });

test('the busiest of its platform hears first, then the busiest of all, then who owns the campaign', () => {
  expect(of('开发组', '天猫')).toEqual(['王五', '赵六', '经理']);
});

test('nobody twice, nobody who has it already', () => {
  expect(of('王五', '天猫')).toEqual(['赵六', '经理']);
  expect(of('', '抖音', '赵六、王五')).toEqual(['王五', '赵六']);
});

test('a platform without tasks goes to the busiest of all', () => {
  expect(of('', '小红书')).toEqual(['赵六', '经理']);
  expect(escalation({ owner: '', platform: '', tasks: [], campaignOwner: '' })).toEqual([]);
});
