import { readSegment } from '../../src/core/segment';

test.each([
  ['地域·华东', 'region', '华东'],
  ['區域\uff1a華東', 'region', '華東'],
  ['Region: East', 'region', 'East'],
  ['用户分层·新客', 'tier', '新客'],
  ['人群・高价值·女', 'tier', '高价值·女'],
  ['customer tier: Members', 'tier', 'Members'],
])('%s is of %s', (typed, kind, name) => {
  expect(readSegment(typed)).toEqual({ kind, name });
});

test.each(['天猫', '天猫·旗舰店', '地域', '地域·', '全部', ''])('%s is none', (typed) => {
  expect(readSegment(typed)).toBeUndefined();
});
