import { fittingRisk } from '../../../src/core/clock/fittingRisk';
import { momentText } from '../../../src/core/clock/momentText';
import { kindOfProblem, watchedMetric } from '../../../src/locales/problemWords';

const RISKS = [
  { kind: '技术故障', trigger: '响应超过5秒或报错连续5分钟' },
  { kind: '流量不足', trigger: 'UV 低于应达的80%,连续2个时点' },
  { kind: '客诉激增', trigger: '退款率>4% 或客服响应>45秒' },
  { kind: '库存不足', trigger: '库存余量<300件' },
  { kind: '直播事故', trigger: '直播中断>5分钟' },
];
const riskOf = (metric: string, risks = RISKS) => fittingRisk(watchedMetric(metric), risks)?.kind;

test.each([
  ['UV', '流量不足'],
  ['客服响应时长', '客诉激增'],
  ['退款率', '客诉激增'],
  ['库存余量(爆款T恤)', '库存不足'],
  ['互动率', undefined],
  ['我们自己的指标', undefined],
])('the risk that an alert of %s is a case of: %s', (metric, kind) => {
  expect(riskOf(metric)).toBe(kind);
});

test('without a trigger that names it, the kind that is about it', () => {
  expect(riskOf('UV', [{ kind: 'Low traffic', trigger: '' }])).toBe('Low traffic');
});

test.each([
  [['负面帖:券不能叠加'], 'publicOpinion'],
  [['直播中断3小时'], 'equipment'],
  [['页面卡顿'], 'technical'],
  [['库存不足', '系统少货'], 'technical'],
  [['物流延误'], 'general'],
])('%j is a problem of the kind %s', (texts, kind) => {
  expect(kindOfProblem(texts)).toBe(kind);
});

test('a moment is said to the minute', () => {
  expect(momentText(45_460 + (21 * 60 + 5) / 1440)).toBe('6/17 21:05');
});
