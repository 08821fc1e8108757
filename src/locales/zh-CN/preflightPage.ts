/** 方案体检: what its page and the wizard say themselves. */
export const preflightPage = {
  title: '方案体检',
  clean: '✓ 没有发现问题。',
  heading: '{name}：⛔ {must} 项必改，⚠ {should} 项请核对，ⓘ {info} 项供参考',
  severity: { must: '⛔ 必改', should: '⚠ 请核对', info: 'ⓘ 供参考' },
  smart: {
    title: '目标按 SMART 五项核对',
    line: '{name}：{reason}',
  },
};
