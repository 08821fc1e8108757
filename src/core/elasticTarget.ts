/** From the baseline to the baseline with its room to grow; `growth` is a share (0.5 is 50 %). */
export function elasticTarget(
  baseline: number,
  growth: number,
): { readonly floor: number; readonly stretch: number } {
  return { floor: baseline, stretch: baseline * (1 + growth) };
}
